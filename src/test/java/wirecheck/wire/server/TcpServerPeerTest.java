package wirecheck.wire.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wirecheck.base.Payload;
import wirecheck.base.Timeouts;
import wirecheck.base.Trace;
import wirecheck.wire.CloseMode;
import wirecheck.wire.ReadOutcome;
import wirecheck.wire.client.TcpClientPeer;

class TcpServerPeerTest {
  private static final Payload GREETING = Payload.text("hi~");
  private static final Payload REPLY = Payload.text("hello");

  private final Trace trace = new Trace();
  private TcpServerPeer listener;
  private TcpClientPeer client;

  private void meet(CloseMode how) throws IOException {
    InetSocketAddress address;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      address = (InetSocketAddress) free.getLocalSocketAddress();
    }
    ReplyScript plan =
        ReplyScript.of(GREETING, ScriptedReply.with(REPLY)).nth(1, answer -> answer.andThen(how));
    listener = new TcpServerPeer("the peer", "client", address, plan, Timeouts.DEFAULT, trace);
    client = new TcpClientPeer("client", "the peer", address, Timeouts.DEFAULT, trace);
    assertThat(client.connect().ending()).isEqualTo(ReadOutcome.ENOUGH);
    client.send(GREETING);
    assertThat(client.one(REPLY).bytes()).isEqualTo(REPLY);
  }

  @AfterEach
  void close() {
    client.close();
    listener.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = CloseMode.class,
      names = {"CLOSE", "HALF_CLOSE"})
  void that_closes_is_seen_to_have_ended_its_stream(CloseMode how) throws IOException {
    meet(how);

    assertThat(client.awaitEnd().ending()).isEqualTo(ReadOutcome.END_OF_STREAM);
  }

  @Test
  void that_resets_is_seen_to_have_reset() throws IOException {
    meet(CloseMode.RESET);

    assertThat(client.awaitEnd().ending()).isEqualTo(ReadOutcome.RESET);
  }

  @Test
  void that_half_closes_hears_its_client_until_that_closes_too() throws IOException {
    meet(CloseMode.HALF_CLOSE);
    assertThat(client.awaitEnd().ending()).isEqualTo(ReadOutcome.END_OF_STREAM);

    client.send(GREETING);
    ServerPeerLog book = listener.guestbook();

    assertThat(book.await(seen -> seen.greetings() == 2, Timeouts.DEFAULT.deadline())).isTrue();
    assertThat(book.endings()).isEmpty();
    client.close();
    assertThat(book.await(seen -> !seen.endings().isEmpty(), Timeouts.DEFAULT.deadline())).isTrue();
    assertThat(book.endings()).containsExactly(ReadOutcome.END_OF_STREAM);
  }
}
