package wirecheck.sut.os;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.nio.channels.ServerSocketChannel;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wirecheck.wire.Transport;

/** The kernel's own answer and the table in /proc say the same. */
class SocketTableTest {

  @BeforeEach
  void onLinux() {
    assumeTrue(ProcFs.isHere(), "there is no /proc on this machine");
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "0.0.0.0", "::", "::1"})
  void knows_who_listens(String host) throws IOException {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getByName(host))) {
      InetSocketAddress address = new InetSocketAddress(host, server.getLocalPort());
      assertThat(asked(address)).hasSize(1).isEqualTo(inTheFiles(address));
    }
  }

  @Test
  void knows_a_socket_of_the_old_family() throws IOException {
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.INET)) {
      server.bind(new InetSocketAddress("127.0.0.1", 0));
      InetSocketAddress address = (InetSocketAddress) server.getLocalAddress();
      assertThat(asked(address)).hasSize(1).isEqualTo(inTheFiles(address));
    }
  }

  @Test
  void tells_others_at_the_same_port_from_those_that_are_meant() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
      InetSocketAddress other = new InetSocketAddress("127.0.0.2", server.getLocalPort());
      assertThat(asked(other)).isEmpty();
      assertThat(inTheFiles(other)).isEmpty();
      assertThat(ListeningSockets.at(server.getLocalPort()))
          .hasValueSatisfying(all -> assertThat(all).hasSize(1));
    }
  }

  @Test
  void takes_no_connection_for_a_listener() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
      InetSocketAddress address = (InetSocketAddress) server.getLocalSocketAddress();
      try (Socket client = new Socket(address.getAddress(), address.getPort());
          Socket accepted = server.accept()) {
        assertThat(accepted.getLocalPort()).isEqualTo(address.getPort());
        assertThat(asked(address)).hasSize(1).isEqualTo(inTheFiles(address));
        InetSocketAddress own = new InetSocketAddress("127.0.0.1", client.getLocalPort());
        assertThat(asked(own)).isEmpty();
      }
    }
  }

  private static List<SocketTable.Entry> asked(InetSocketAddress address) {
    assertThat(ListeningSockets.at(address.getPort())).as("the kernel's answer").isPresent();
    return SocketTable.ofThisHost().at(Transport.TCP, address);
  }

  private static List<SocketTable.Entry> inTheFiles(InetSocketAddress address) {
    return SocketTable.around(ProcessHandle.current().pid()).at(Transport.TCP, address);
  }
}
