package wirecheck.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wirecheck.base.Evidence;
import wirecheck.base.Payload;
import wirecheck.base.Trace;
import wirecheck.base.Transport;
import wirecheck.outcome.Conformance;
import wirecheck.outcome.Report;
import wirecheck.outcome.RequirementResult;
import wirecheck.outcome.ScenarioResult;
import wirecheck.spec.Level;
import wirecheck.verdict.Finding;
import wirecheck.verdict.Verdict;

/** Reports of the size of a whole role. */
public final class LargeSample {
  private LargeSample() {}

  /** Forty-five requirements that pass, each with two hundred connections. */
  public static Report passing() {
    List<RequirementResult> results = new ArrayList<>();
    for (int i = 1; i <= 45; i++) {
      ScenarioResult scenario = Samples.passed("connection after connection", connections(false));
      results.add(Samples.result("TCP-S" + i, Level.MUST, "Requirement " + i, scenario));
    }
    return Samples.report(Conformance.STRICTLY_CONFORMANT, results);
  }

  /** Two hundred connections in sequence, of one client or of as many. */
  public static Conversation connections(boolean manyClients) {
    Conversation conversation = new Conversation(Transport.TCP).begun();
    for (int i = 0; i < 200; i++) {
      String client = manyClients ? "client \"" + i + "\"" : "client \"A\"";
      int port = 41000 + i;
      conversation
          .wire(client, port, Trace.Kind.CONNECTED)
          .bytes(client, port, Trace.Kind.SENT, Payload.text("hi~"))
          .after(1)
          .bytes(client, port, Trace.Kind.RECEIVED, Payload.text("hello"))
          .wire(client, port, Trace.Kind.CLOSED);
    }
    return conversation;
  }

  /** A failing scenario with an arrow and a note of every kind. */
  public static RequirementResult everyKind() {
    Conversation conversation = new Conversation(Transport.TCP).begun();
    int port = 40002;
    for (Trace.Kind kind : Trace.Kind.values()) {
      conversation.after(kind == Trace.Kind.FAULT ? 2000 : 7);
      switch (kind) {
        case SENT, RECEIVED ->
            conversation.bytes("client \"B\"", port, kind, Payload.ofLength(65_536));
        case SAW_SILENCE -> conversation.note("client \"B\"", kind, "300 ms of silence");
        case FAULT ->
            conversation.note("the link", kind, "cut the connection after 2 bytes, downstream");
        case STARTED, READY -> conversation.note(Conversation.SERVER, kind, "");
        case SIGNALLED -> conversation.note(Conversation.SERVER, kind, "SIGTERM");
        case ENDED ->
            conversation.note(Conversation.SERVER, kind, "ended with status 134 after 2.3 s");
        case NOTE ->
            conversation.note("client \"B\"", kind, "could not send: Connection reset by peer");
        default -> conversation.wire("client \"B\"", port, kind);
      }
    }
    Finding finding =
        new Finding(
            Verdict.INCONCLUSIVE,
            "the link did not reset the connection as it was told to",
            Optional.empty());
    ScenarioResult scenario =
        new ScenarioResult(
            "everything that can happen",
            3,
            finding,
            Duration.ofSeconds(2),
            List.of(Samples.step("When", "it happens", ScenarioResult.Outcome.DECIDED)),
            new Evidence(
                conversation.trace(),
                List.of(Samples.program("ended with status 134", "Aborted"))));
    return Samples.result("TCP-S29", Level.MUST, "The network resets", scenario);
  }
}
