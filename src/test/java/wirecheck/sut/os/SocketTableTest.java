package wirecheck.sut.os;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.nio.channels.ServerSocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wirecheck.base.Transport;

/** The kernel's own answer and the table in /proc say the same. */
class SocketTableTest {
  private static final int LOOKS = 3000;
  private static final int OTHERS = 200;

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
      assertThat(SocketDiagnosis.at(Transport.TCP, server.getLocalPort()))
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

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "0.0.0.0", "::", "::1"})
  void knows_who_hears_datagrams(String host) throws IOException {
    try (DatagramSocket server = new DatagramSocket(new InetSocketAddress(host, 0))) {
      InetSocketAddress address = new InetSocketAddress(host, server.getLocalPort());
      assertThat(asked(Transport.UDP, address))
          .hasSize(1)
          .isEqualTo(inTheFiles(Transport.UDP, address));
    }
  }

  @Test
  void takes_no_connected_socket_for_one_that_hears_all() throws IOException {
    try (DatagramSocket client = new DatagramSocket(new InetSocketAddress("127.0.0.1", 0))) {
      client.connect(new InetSocketAddress("127.0.0.1", 9));
      InetSocketAddress address = (InetSocketAddress) client.getLocalSocketAddress();
      assertThat(asked(Transport.UDP, address)).isEmpty();
      assertThat(inTheFiles(Transport.UDP, address)).isEmpty();
    }
  }

  @Test
  void misses_nobody_while_others_come_and_go() throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    try (DatagramSocket server = new DatagramSocket(new InetSocketAddress("127.0.0.1", 0))) {
      InetSocketAddress address = (InetSocketAddress) server.getLocalSocketAddress();
      Thread others = new Thread(() -> comeAndGo(over));
      others.start();
      try {
        for (int i = 0; i < LOOKS; i++) {
          assertThat(asked(Transport.UDP, address)).as("look " + i).hasSize(1);
        }
      } finally {
        over.set(true);
        others.join();
      }
    }
  }

  private static void comeAndGo(AtomicBoolean over) {
    List<DatagramSocket> sockets = new ArrayList<>();
    try {
      while (!over.get()) {
        for (int i = 0; i < OTHERS; i++) {
          sockets.add(new DatagramSocket(new InetSocketAddress("127.0.0.1", 0)));
        }
        sockets.forEach(DatagramSocket::close);
        sockets.clear();
      }
    } catch (IOException noMore) {
      sockets.forEach(DatagramSocket::close);
    }
  }

  private static List<SocketTable.Entry> asked(InetSocketAddress address) {
    return asked(Transport.TCP, address);
  }

  private static List<SocketTable.Entry> asked(Transport transport, InetSocketAddress address) {
    assertThat(SocketDiagnosis.at(transport, address.getPort()))
        .as("the kernel's answer")
        .isPresent();
    return SocketTable.ofThisHost().at(transport, address);
  }

  private static List<SocketTable.Entry> inTheFiles(InetSocketAddress address) {
    return inTheFiles(Transport.TCP, address);
  }

  private static List<SocketTable.Entry> inTheFiles(
      Transport transport, InetSocketAddress address) {
    return SocketTable.around(ProcessHandle.current().pid()).at(transport, address);
  }
}
