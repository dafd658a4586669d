package wirecheck.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import wirecheck.base.Payload;
import wirecheck.base.Timeouts;
import wirecheck.base.Trace;
import wirecheck.wire.client.TcpClientPeer;

@Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
class AwaitedEndTest {
  private static final Payload HELLO = Payload.text("hello");
  private static final Timeouts PATIENCE =
      new Timeouts(Duration.ofMillis(500), Duration.ofMillis(100), Duration.ofSeconds(10));

  private ServerSocket listener;
  private TcpClientPeer peer;
  private Socket server;

  @BeforeEach
  void connect() throws IOException {
    listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    InetSocketAddress address = (InetSocketAddress) listener.getLocalSocketAddress();
    peer = new TcpClientPeer("client", "the server", address, PATIENCE, new Trace());
    assertThat(peer.connect().ending()).isEqualTo(ReadOutcome.ENOUGH);
    server = listener.accept();
  }

  @AfterEach
  void close() throws IOException {
    peer.close();
    server.close();
    listener.close();
  }

  @Test
  void is_given_up_at_the_deadline_where_a_server_floods() {
    flood();

    assertThat(peer.awaitEnd().ending()).isIn(ReadOutcome.ENOUGH, ReadOutcome.SILENCE);
  }

  @Test
  void is_given_up_at_the_deadline_where_what_came_is_kept() {
    flood();

    assertThat(peer.untilEnd(Integer.MAX_VALUE).ending())
        .isIn(ReadOutcome.ENOUGH, ReadOutcome.SILENCE);
  }

  @Test
  void is_seen_behind_what_was_said_before_it() throws IOException {
    say(HELLO);
    server.close();

    assertThat(peer.untilEnd(HELLO.length()))
        .satisfies(seen -> assertThat(seen.bytes()).isEqualTo(HELLO))
        .satisfies(seen -> assertThat(seen.ending()).isEqualTo(ReadOutcome.END_OF_STREAM));
  }

  @Test
  void is_waited_for_and_what_was_said_before_it_is_forgotten() throws IOException {
    say(HELLO);
    server.close();

    assertThat(peer.awaitEnd())
        .satisfies(seen -> assertThat(seen.chunks()).isEmpty())
        .satisfies(seen -> assertThat(seen.ending()).isEqualTo(ReadOutcome.END_OF_STREAM));
  }

  private void say(Payload payload) throws IOException {
    server.getOutputStream().write(payload.bytes());
  }

  private void flood() {
    Thread thread = new Thread(this::sayForEver);
    thread.setDaemon(true);
    thread.start();
  }

  private void sayForEver() {
    assertThatThrownBy(
            () -> {
              while (true) {
                say(HELLO);
              }
            })
        .isInstanceOf(IOException.class);
  }
}
