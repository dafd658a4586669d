package wirecheck.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TcpListenerTest {
  private static final Payload GREETING = Payload.text("hi~");
  private static final Payload REPLY = Payload.text("hello");

  private final Trace trace = new Trace();
  private TcpListener listener;
  private TcpPeer client;

  private void meet(Break how) throws IOException {
    InetSocketAddress address;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      address = (InetSocketAddress) free.getLocalSocketAddress();
    }
    AnswerPlan plan =
        AnswerPlan.of(GREETING, Answer.with(REPLY)).nth(1, answer -> answer.andThen(how));
    listener = new TcpListener("the peer", "client", address, plan, Patience.DEFAULT, trace);
    client = new TcpPeer("client", "the peer", address, Patience.DEFAULT, trace);
    assertThat(client.connect().ending()).isEqualTo(Ending.ENOUGH);
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
      value = Break.class,
      names = {"CLOSE", "HALF_CLOSE"})
  void that_closes_is_seen_to_have_ended_its_stream(Break how) throws IOException {
    meet(how);

    assertThat(client.awaitEnd().ending()).isEqualTo(Ending.END_OF_STREAM);
  }

  @Test
  void that_resets_is_seen_to_have_reset() throws IOException {
    meet(Break.RESET);

    assertThat(client.awaitEnd().ending()).isEqualTo(Ending.RESET);
  }

  @Test
  void that_half_closes_hears_its_client_until_that_closes_too() throws IOException {
    meet(Break.HALF_CLOSE);
    assertThat(client.awaitEnd().ending()).isEqualTo(Ending.END_OF_STREAM);

    client.send(GREETING);
    Guestbook book = listener.guestbook();

    assertThat(book.await(seen -> seen.greetings() == 2, Patience.DEFAULT.deadline())).isTrue();
    assertThat(book.endings()).isEmpty();
    client.close();
    assertThat(book.await(seen -> !seen.endings().isEmpty(), Patience.DEFAULT.deadline())).isTrue();
    assertThat(book.endings()).containsExactly(Ending.END_OF_STREAM);
  }
}
