package wirecheck.wire.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wirecheck.base.Deadline;
import wirecheck.base.Payload;
import wirecheck.base.Timeouts;
import wirecheck.base.Trace;
import wirecheck.wire.Observation;
import wirecheck.wire.Pacing;
import wirecheck.wire.ReadOutcome;

class UnaskedRepliesTest {
  private static final Payload HELLO = Payload.text("hello");
  private static final Payload PIECE = Payload.text("hellohe");
  private static final Timeouts PATIENCE =
      new Timeouts(Duration.ofSeconds(10), Duration.ofMillis(100), Duration.ofSeconds(10));

  @Test
  void are_not_those_that_were_allowed_and_come_late() throws IOException {
    try (ServerSocket listener = listener();
        TcpClientPeer peer = peer(listener);
        Socket server = accepted(listener, peer)) {
      say(server, "hello");
      assertThat(peer.copies(HELLO, 1, 3).bytes()).isEqualTo(HELLO);

      say(server, "hellohello");

      assertThat(peer.unasked().chunks()).isEmpty();
      say(server, "hello");
      assertThat(peer.unasked().bytes()).isEqualTo(HELLO);
    }
  }

  @Test
  void are_not_those_that_come_late_and_in_pieces() throws Exception {
    Trace trace = new Trace();
    try (ServerSocket listener = listener();
        TcpClientPeer peer = peer(listener, PATIENCE, trace);
        Socket server = accepted(listener, peer)) {
      say(server, "hello");
      assertThat(peer.copies(HELLO, 1, 3).bytes()).isEqualTo(HELLO);
      say(server, "hellohe");
      CompletableFuture<Observation> unasked = CompletableFuture.supplyAsync(peer::unasked);
      await(() -> trace.events().stream().anyMatch(it -> it.head().equals(PIECE)));

      say(server, "llo");

      assertThat(unasked.get().chunks()).isEmpty();
    }
  }

  private static void await(BooleanSupplier condition) {
    Deadline deadline = Deadline.in(PATIENCE.deadline());
    while (!condition.getAsBoolean()) {
      assertThat(deadline.isOver()).isFalse();
      Pacing.pause(Duration.ofMillis(5));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"hellohe", "hey", "hellohellohe"})
  void are_those_that_never_become_whole_or_were_too_many(String said) throws IOException {
    Timeouts hasty = new Timeouts(Duration.ofMillis(200), PATIENCE.quiet(), PATIENCE.start());
    try (ServerSocket listener = listener();
        TcpClientPeer peer = peer(listener, hasty, new Trace());
        Socket server = accepted(listener, peer)) {
      say(server, "hello");
      assertThat(peer.copies(HELLO, 1, 3).bytes()).isEqualTo(HELLO);

      say(server, said);

      assertThat(peer.unasked().chunks()).isNotEmpty();
    }
  }

  @Test
  void are_all_that_are_something_else() throws IOException {
    try (ServerSocket listener = listener();
        TcpClientPeer peer = peer(listener);
        Socket server = accepted(listener, peer)) {
      say(server, "hello");
      assertThat(peer.copies(HELLO, 1, 3).bytes()).isEqualTo(HELLO);

      say(server, "goodbye");

      assertThat(peer.unasked().bytes()).isEqualTo(Payload.text("goodbye"));
    }
  }

  @Test
  void are_all_where_none_were_allowed() throws IOException {
    try (ServerSocket listener = listener();
        TcpClientPeer peer = peer(listener);
        Socket server = accepted(listener, peer)) {
      say(server, "hello");

      assertThat(peer.unasked().bytes()).isEqualTo(HELLO);
    }
  }

  @Test
  void are_a_surplus_unless_they_may_come_late() throws IOException {
    try (ServerSocket listener = listener();
        TcpClientPeer peer = peer(listener);
        Socket server = accepted(listener, peer)) {
      say(server, "hellohello");
      assertThat(peer.surplus()).isEqualTo(10);
      assertThat(peer.copies(HELLO, 1, 4).bytes()).isEqualTo(HELLO.times(2));

      say(server, "hellohello");

      assertThat(peer.surplus()).isZero();
      say(server, "he");
      assertThat(peer.surplus()).isEqualTo(2);
    }
  }

  private static ServerSocket listener() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }

  private static TcpClientPeer peer(ServerSocket listener) {
    return peer(listener, PATIENCE, new Trace());
  }

  private static TcpClientPeer peer(ServerSocket listener, Timeouts patience, Trace trace) {
    InetSocketAddress address = (InetSocketAddress) listener.getLocalSocketAddress();
    return new TcpClientPeer("client", "the server", address, patience, trace);
  }

  private static Socket accepted(ServerSocket listener, TcpClientPeer peer) throws IOException {
    assertThat(peer.connect().ending()).isEqualTo(ReadOutcome.ENOUGH);
    return listener.accept();
  }

  /** On the loopback device what was written has arrived. */
  private static void say(Socket server, String text) throws IOException {
    server.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
  }
}
