package wirecheck.wire.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import wirecheck.base.Payload;
import wirecheck.base.Timeouts;
import wirecheck.base.Trace;
import wirecheck.verdict.Inconclusive;
import wirecheck.wire.Observation;
import wirecheck.wire.Pacing;
import wirecheck.wire.ReadOutcome;

class SlowRepliesTest {
  private static final Payload HELLO = Payload.text("hello");
  private static final Duration GAP = Duration.ofMillis(10);
  private static final Timeouts PATIENCE =
      new Timeouts(Duration.ofMillis(100), Duration.ofMillis(50), Duration.ofSeconds(10));

  private final Trace trace = new Trace();

  @Test
  void are_not_judged_while_more_of_them_are_coming() throws Exception {
    assertThatThrownBy(() -> copiesOf("hello", 1000))
        .isInstanceOf(Inconclusive.class)
        .hasMessageMatching(
            "it was too slow to be judged: [1-9]\\d* whole replies in 6\\d\\d ms, more were coming");
  }

  @Test
  void are_judged_when_there_are_too_many_of_them() throws Exception {
    assertThat(copiesOf("hello", 3).bytes().length()).isGreaterThan(3 * HELLO.length());
  }

  @Test
  void are_judged_when_they_are_wrong() throws Exception {
    assertThat(copiesOf("hullo", 1000).bytes().head(5)).isEqualTo(Payload.text("hullo"));
  }

  /** What a client sees of a server that says the same again and again. */
  private Observation copiesOf(String said, int most) throws Exception {
    try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CompletableFuture<Void> server =
          CompletableFuture.runAsync(() -> sayAgainAndAgain(listener, said));
      try {
        return copiesFrom((InetSocketAddress) listener.getLocalSocketAddress(), most);
      } finally {
        server.get();
      }
    }
  }

  private Observation copiesFrom(InetSocketAddress server, int most) {
    try (TcpClientPeer peer = new TcpClientPeer("client", "the server", server, PATIENCE, trace)) {
      assertThat(peer.connect().ending()).isEqualTo(ReadOutcome.ENOUGH);
      return peer.copies(HELLO, 1, most);
    }
  }

  private static void sayAgainAndAgain(ServerSocket listener, String text) {
    try (Socket connection = listener.accept()) {
      while (true) {
        connection.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        Pacing.pause(GAP);
      }
    } catch (IOException theClientHasLeft) {
      assertThat(theClientHasLeft).isNotNull();
    }
  }
}
