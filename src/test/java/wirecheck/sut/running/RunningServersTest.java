package wirecheck.sut.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import wirecheck.base.Payload;
import wirecheck.base.Timeouts;
import wirecheck.base.Trace;
import wirecheck.base.Transport;
import wirecheck.sut.Ports;

@Timeout(60)
class RunningServersTest {
  private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
  private static final Timeouts SHORT =
      new Timeouts(Duration.ofSeconds(2), Duration.ofMillis(100), Duration.ofSeconds(2));
  private static final Timeouts LONG =
      new Timeouts(Duration.ofSeconds(300), Duration.ofMillis(100), Duration.ofSeconds(2));

  private static RunningServers at(SocketAddress address, Transport transport, Timeouts patience) {
    return new RunningServers(
        (InetSocketAddress) address,
        new ReachabilityProbe(transport, Payload.text("hi~"), patience));
  }

  private static Optional<String> whyNotUp(RunningServers servers) {
    return servers.start("the server", servers.serverAddress(), 1, new Trace()).whyNotUp();
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "192.0.2.1"})
  void a_free_address_is_on_this_machine_wherever_the_server_is(String host) throws IOException {
    try (RunningServers servers = at(new InetSocketAddress(host, 2333), Transport.TCP, SHORT)) {
      InetSocketAddress free = servers.freeAddress();
      try (ServerSocket socket = new ServerSocket(free.getPort(), 1, free.getAddress())) {
        assertThat(socket.getInetAddress()).isEqualTo(LOOPBACK);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void tells_at_once_that_nobody_listens(Transport transport) {
    InetSocketAddress nowhere = Ports.shared().next(LOOPBACK);
    try (RunningServers servers = at(nowhere, transport, LONG)) {
      assertThat(whyNotUp(servers))
          .contains("nobody listens at " + nowhere.getHostString() + ":" + nowhere.getPort());
    }
  }

  @Test
  void a_server_that_accepts_and_never_answers_is_up() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, LOOPBACK);
        RunningServers servers = at(silent.getLocalSocketAddress(), Transport.TCP, SHORT)) {
      assertThat(whyNotUp(servers)).isEmpty();
    }
  }

  @Test
  void a_server_that_takes_a_datagram_and_never_answers_is_not_known_to_be_up() throws IOException {
    try (DatagramSocket silent = new DatagramSocket(0, LOOPBACK);
        RunningServers servers = at(silent.getLocalSocketAddress(), Transport.UDP, SHORT)) {
      assertThat(whyNotUp(servers))
          .hasValueSatisfying(why -> assertThat(why).startsWith("nobody answers at "));
    }
  }

  @Test
  void a_server_that_answers_a_datagram_is_up_and_is_looked_at_once() throws Exception {
    try (DatagramSocket socket = new DatagramSocket(0, LOOPBACK);
        RunningServers servers = at(socket.getLocalSocketAddress(), Transport.UDP, LONG)) {
      Thread server = new Thread(() -> echoOnce(socket));
      server.start();
      assertThat(whyNotUp(servers)).isEmpty();
      server.join();
      assertThat(whyNotUp(servers)).isEmpty();
    }
  }

  private static void echoOnce(DatagramSocket socket) {
    try {
      DatagramPacket packet = new DatagramPacket(new byte[16], 16);
      socket.receive(packet);
      socket.send(packet);
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }
}
