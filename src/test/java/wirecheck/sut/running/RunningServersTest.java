package wirecheck.sut.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunningServersTest {
  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "192.0.2.1"})
  void a_free_address_is_on_this_machine_wherever_the_server_is(String host) throws IOException {
    InetSocketAddress server = new InetSocketAddress(host, 2333);

    try (RunningServers servers = new RunningServers(server)) {
      InetSocketAddress free = servers.freeAddress();
      try (ServerSocket socket = new ServerSocket(free.getPort(), 1, free.getAddress())) {
        assertThat(socket.getInetAddress()).isEqualTo(InetAddress.getLoopbackAddress());
      }
    }
  }
}
