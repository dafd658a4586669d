package wirecheck.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wirecheck.base.Payload;
import wirecheck.base.Timeouts;
import wirecheck.base.Trace;
import wirecheck.base.Transport;
import wirecheck.verdict.Inconclusive;
import wirecheck.wire.ReadOutcome;
import wirecheck.wire.client.ClientPeer;
import wirecheck.wire.client.TcpClientPeer;
import wirecheck.wire.client.UdpClientPeer;
import wirecheck.wire.server.ReplyScript;
import wirecheck.wire.server.ScriptedReply;

class ClientRunTest {
  private static final Payload GREETING = Payload.text("hi~");
  private static final Payload REPLY = Payload.text("hello");

  private final Trace trace = new Trace();

  private ClientRun run(Transport transport, ScriptedReply answer) {
    RunContext context =
        new RunContext(
            transport, new NoPrograms(), Optional.empty(), Timeouts.DEFAULT, Optional.empty());
    ReplyScript plan = ReplyScript.of(GREETING, ScriptedReply.with(REPLY)).nth(1, usual -> answer);
    return ClientRun.against(context, trace, "the peer", "the client", plan);
  }

  private ClientPeer client(Transport transport, ClientRun run) throws Exception {
    return transport == Transport.TCP
        ? new TcpClientPeer("client", "the peer", run.target(), Timeouts.DEFAULT, trace)
        : new UdpClientPeer(
            "client", "the peer", run.target(), Timeouts.DEFAULT, trace, () -> false);
  }

  private void greet(Transport transport, ClientRun run) throws Exception {
    try (ClientPeer client = client(transport, run)) {
      assertThat(client.connect().ending()).isEqualTo(ReadOutcome.ENOUGH);
      client.send(GREETING);
      run.guestbook()
          .await(
              book -> book.answers() > 0 || book.failure().isPresent(),
              Timeouts.DEFAULT.deadline());
    }
  }

  @ParameterizedTest
  @EnumSource(Transport.class)
  void is_worth_nothing_where_the_peer_could_not_do_what_it_was_to_do(Transport transport)
      throws Exception {
    Inconclusive hanging = new Inconclusive("Toxiproxy does not answer");
    try (ClientRun run = run(transport, ScriptedReply.NONE.afterDoing(() -> fail(hanging)))) {
      greet(transport, run);

      assertThatThrownBy(run::confirmPeer).isSameAs(hanging);
    }
  }

  @ParameterizedTest
  @EnumSource(Transport.class)
  void is_worth_nothing_where_the_peer_has_a_bug(Transport transport) throws Exception {
    RuntimeException bug = new IllegalStateException("a bug");
    try (ClientRun run = run(transport, ScriptedReply.NONE.afterDoing(() -> fail(bug)))) {
      greet(transport, run);

      assertThatThrownBy(run::confirmPeer)
          .isInstanceOf(Inconclusive.class)
          .hasMessageContaining("a bug")
          .hasCause(bug);
    }
  }

  private static void fail(RuntimeException failure) {
    throw failure;
  }

  @Test
  void is_worth_nothing_where_the_client_never_greeted() {
    try (ClientRun run = run(Transport.TCP, ScriptedReply.NONE)) {
      assertThatThrownBy(run::confirmPeer)
          .isInstanceOf(Inconclusive.class)
          .hasMessageContaining("never came to the answer that matters");
    }
  }

  @ParameterizedTest
  @EnumSource(Transport.class)
  void counts_where_the_peer_did_what_it_was_to_do(Transport transport) throws Exception {
    try (ClientRun run = run(transport, ScriptedReply.NONE)) {
      greet(transport, run);

      assertThatCode(run::confirmPeer).doesNotThrowAnyException();
    }
  }
}
