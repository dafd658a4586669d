package wirecheck.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.PortUnreachableException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.StandardSocketOptions;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import wirecheck.base.Timeouts;
import wirecheck.base.Trace;
import wirecheck.verdict.Inconclusive;
import wirecheck.wire.client.TcpClientPeer;

class SocketFailureTest {
  private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
  private static final Timeouts PATIENCE =
      new Timeouts(Duration.ofSeconds(10), Duration.ofMillis(100), Duration.ofSeconds(10));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Connection reset",
        "Connection reset by peer",
        "Broken pipe",
        "Software caused connection abort"
      })
  void is_a_reset_where_the_system_says_so(String text) {
    assertThat(SocketFailure.endingOf(new SocketException(text))).isEqualTo(ReadOutcome.RESET);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Network is unreachable", "No route to host"})
  void is_no_way_to_the_address_where_the_system_says_so(String text) {
    assertThat(SocketFailure.endingOf(new SocketException(text)))
        .isEqualTo(ReadOutcome.UNREACHABLE);
  }

  @Test
  void is_known_by_its_type_in_whatever_language() {
    assertThat(SocketFailure.endingOf(new ConnectException("Verbindungsaufbau abgelehnt")))
        .isEqualTo(ReadOutcome.REFUSED);
    assertThat(SocketFailure.endingOf(new PortUnreachableException("ICMP Port Unreachable")))
        .isEqualTo(ReadOutcome.REFUSED);
    assertThat(SocketFailure.endingOf(new NoRouteToHostException("Keine Route zum Zielrechner")))
        .isEqualTo(ReadOutcome.UNREACHABLE);
  }

  private static Stream<IOException> failuresOfOurs() {
    return Stream.of(
        new BindException("Cannot assign requested address"),
        new SocketException("Too many open files"),
        new SocketException("Operation not permitted"),
        new SocketException("Socket is closed"),
        new SocketException("Die Verbindung wurde vom Kommunikationspartner zurückgesetzt"),
        new IOException());
  }

  @ParameterizedTest
  @MethodSource("failuresOfOurs")
  void says_nothing_of_the_program_where_it_is_not_known(IOException failure) {
    assertThatThrownBy(() -> SocketFailure.endingOf(failure))
        .isInstanceOf(Inconclusive.class)
        .hasMessageContaining(String.valueOf(failure.getMessage()))
        .hasCause(failure);
  }

  @Test
  void of_a_closed_port_is_a_refusal() throws IOException {
    try (Socket client = new Socket()) {
      IOException refused =
          catchThrowableOfType(IOException.class, () -> client.connect(closedPort()));

      assertThat(SocketFailure.endingOf(refused)).isEqualTo(ReadOutcome.REFUSED);
    }
  }

  private static InetSocketAddress closedPort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, LOOPBACK)) {
      return (InetSocketAddress) free.getLocalSocketAddress();
    }
  }

  @Test
  void of_a_connection_that_was_reset_is_a_reset() throws IOException {
    try (ServerSocket listener = new ServerSocket(0, 1, LOOPBACK);
        Socket client = new Socket(LOOPBACK, listener.getLocalPort())) {
      reset(listener.accept());
      IOException reset =
          catchThrowableOfType(IOException.class, () -> client.getInputStream().read());

      assertThat(SocketFailure.endingOf(reset)).isEqualTo(ReadOutcome.RESET);
    }
  }

  private static void reset(Socket server) throws IOException {
    server.setOption(StandardSocketOptions.SO_LINGER, 0);
    server.close();
  }

  @Test
  void of_a_peer_that_has_no_connection_is_not_taken_for_a_reset() throws IOException {
    InetSocketAddress nobody = closedPort();
    try (TcpClientPeer peer =
        new TcpClientPeer("client", "the server", nobody, PATIENCE, new Trace())) {
      assertThat(peer.connect().ending()).isEqualTo(ReadOutcome.REFUSED);

      assertThatThrownBy(peer::quiet).isInstanceOf(Inconclusive.class);
    }
  }
}
