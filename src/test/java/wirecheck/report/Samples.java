package wirecheck.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wirecheck.base.Evidence;
import wirecheck.base.Payload;
import wirecheck.base.Trace;
import wirecheck.base.Transport;
import wirecheck.outcome.Conformance;
import wirecheck.outcome.KnownFailure;
import wirecheck.outcome.Report;
import wirecheck.outcome.RequirementResult;
import wirecheck.outcome.ScenarioResult;
import wirecheck.spec.Hello;
import wirecheck.spec.Level;
import wirecheck.spec.Requirement;
import wirecheck.spec.Role;
import wirecheck.verdict.Finding;
import wirecheck.verdict.Mismatch;
import wirecheck.verdict.Verdict;

/** Reports made by hand. */
public final class Samples {
  /** What a program or the wire could hold to harm a reader, a terminal or a parser. */
  public static final String HOSTILE =
      "<script>alert(1)</script>]]>&amp;\"'`|*_[x](http://evil)\u001b[31m\u0000\u0007\r\n"
          + "\u202e\u2066\ud800\udfff\udc00\ufffe\uffff\ufffd\u0085\u200b\ufeff\t\\ end";

  private static final int TCP_SERVER_REQUIREMENTS = Hello.PACK.of(Hello.TCP_SERVER).size();
  private static final String SERVER = Conversation.SERVER;
  private static final String A = "client \"A\"";

  private Samples() {}

  public static String repeat(String id) {
    return "./wirecheck check tcp-server --only " + id + " -- python3 server.py {port}";
  }

  public static Report report(Conformance conformance, List<RequirementResult> results) {
    return new Report(
        "1.0.0",
        new Report.Specification("hello", "1"),
        new Report.Subject("tcp-server", "command", List.of("python3", "server.py", "{port}")),
        new Report.Faults("embedded", "embedded"),
        Instant.parse("2026-01-01T00:00:00Z"),
        Duration.ofMillis(3240),
        conformance,
        0,
        false,
        false,
        Optional.empty(),
        TCP_SERVER_REQUIREMENTS,
        results);
  }

  /** One of each: pass, fail, warning, inconclusive twice for the same reason, not applicable. */
  public static Report small() {
    return report(
        Conformance.NON_CONFORMANT,
        List.of(
            passing("TCP-S2", Level.MUST, "Server replies hello to hi~"),
            endOfStreamIsAMessage(),
            silentAboutBreaks(),
            undecided("TCP-S17", "Clients may wait their turn"),
            undecided("TCP-S18", "A reply goes to the connection that asked"),
            notApplicable()));
  }

  /** One of each kind of entry: passes, fails, fails too late, flaky and not judged. */
  public static Report knownFailures() {
    return withKnown(
        1,
        known(
            passing("TCP-S2", Level.MUST, "Server replies hello to hi~"), failing("no reply yet")),
        known(
            endOfStreamIsAMessage(),
            new KnownFailure(
                KnownFailure.Kind.FAILING,
                "recv returns nothing at the end",
                Optional.of("https://example.org/issues/7"),
                Optional.of(LocalDate.of(2026, 12, 31)),
                false)),
        known(
            silentAboutBreaks(),
            new KnownFailure(
                KnownFailure.Kind.FAILING,
                "breaks are not shown",
                Optional.empty(),
                Optional.of(LocalDate.of(2025, 6, 30)),
                true)),
        known(undecided("TCP-S17", "Clients may wait their turn"), flaky("now and then")),
        notApplicable());
  }

  /** A run in which all that failed is known to. */
  public static Report nothingButKnownFailures() {
    return withKnown(0, known(endOfStreamIsAMessage(), flaky("not always")), notApplicable());
  }

  private static Report withKnown(int status, RequirementResult... results) {
    Report plain = report(Conformance.NON_CONFORMANT, List.of(results));
    return new Report(
        plain.version(),
        plain.specification(),
        plain.subject(),
        plain.faults(),
        plain.started(),
        plain.took(),
        plain.conformance(),
        status,
        plain.strict(),
        plain.interrupted(),
        Optional.of("known.yaml"),
        plain.outOf(),
        plain.requirements());
  }

  public static RequirementResult known(RequirementResult result, KnownFailure known) {
    return new RequirementResult(
        result.requirement(),
        result.finding(),
        result.took(),
        result.scenarios(),
        Optional.of(known));
  }

  public static KnownFailure failing(String reason) {
    return new KnownFailure(
        KnownFailure.Kind.FAILING, reason, Optional.empty(), Optional.empty(), false);
  }

  static KnownFailure flaky(String reason) {
    return new KnownFailure(
        KnownFailure.Kind.FLAKY, reason, Optional.empty(), Optional.empty(), false);
  }

  /** Everything that is text is hostile. */
  public static Report hostile() {
    Conversation conversation =
        new Conversation(Transport.TCP)
            .begun()
            .sent(HOSTILE)
            .after(1)
            .bytes(
                A, 40001, Trace.Kind.RECEIVED, Payload.of(new byte[] {0, -1, 60, 97, 62, -62, 27}))
            .note("the <link>" + HOSTILE, Trace.Kind.FAULT, HOSTILE)
            .note(SERVER, Trace.Kind.ENDED, HOSTILE);
    Mismatch mismatch = new Mismatch(HOSTILE, HOSTILE, 8);
    Finding fail = new Finding(Verdict.FAIL, HOSTILE, Optional.of(mismatch));
    ScenarioResult scenario =
        new ScenarioResult(
            HOSTILE,
            7,
            fail,
            Duration.ofMillis(12),
            List.of(step("Then", HOSTILE, ScenarioResult.Outcome.DECIDED)),
            new Evidence(conversation.trace(), List.of(program(HOSTILE, HOSTILE, HOSTILE))));
    Finding unclear = new Finding(Verdict.INCONCLUSIVE, HOSTILE, Optional.empty());
    Finding error = new Finding(Verdict.ERROR, HOSTILE, Optional.empty());
    Finding skipped = new Finding(Verdict.NOT_APPLICABLE, HOSTILE, Optional.empty());
    return report(
        Conformance.NON_CONFORMANT,
        List.of(
            result("TCP-S1", Level.MUST, HOSTILE, scenario),
            new RequirementResult(
                requirement("TCP-S2", Level.MUST, HOSTILE),
                unclear,
                Duration.ZERO,
                List.of(),
                Optional.empty()),
            new RequirementResult(
                requirement("TCP-S3", Level.MUST, HOSTILE),
                error,
                Duration.ZERO,
                List.of(),
                Optional.empty()),
            new RequirementResult(
                requirement("TCP-S4", Level.MAY, HOSTILE),
                skipped,
                Duration.ZERO,
                List.of(),
                Optional.empty())));
  }

  public static RequirementResult passing(String id, Level level, String title) {
    Conversation conversation =
        new Conversation(Transport.TCP).begun().sent("hi~").after(1).received("hello").after(301);
    conversation.note(A, Trace.Kind.SAW_SILENCE, "300 ms of silence");
    return result(id, level, title, passed("a client greets", conversation));
  }

  static ScenarioResult passed(String name, Conversation conversation) {
    return new ScenarioResult(
        name,
        12,
        Finding.PASSED,
        Duration.ofMillis(486),
        List.of(
            step("Given", "client \"A\" is connected", ScenarioResult.Outcome.PASSED),
            step("When", "client \"A\" sends \"hi~\"", ScenarioResult.Outcome.PASSED),
            step("Then", "client \"A\" receives \"hello\"", ScenarioResult.Outcome.PASSED)),
        new Evidence(
            conversation.trace(), List.of(program("was stopped", "listening", "received: hi~"))));
  }

  public static RequirementResult endOfStreamIsAMessage() {
    Conversation conversation =
        new Conversation(Transport.TCP)
            .begun()
            .sent("hi~")
            .wire(A, 40001, Trace.Kind.HALF_CLOSED)
            .after(1)
            .received("hellohello")
            .wire(A, 40001, Trace.Kind.SAW_END_OF_STREAM)
            .after(302);
    conversation
        .note(SERVER, Trace.Kind.SIGNALLED, "SIGTERM")
        .after(4)
        .note(SERVER, Trace.Kind.ENDED, "ended by SIGTERM");
    Mismatch mismatch =
        new Mismatch(
            "\"hello\" and then end of stream",
            "\"hellohello\" and then end of stream",
            "\"hello".length());
    Finding fail = new Finding(Verdict.FAIL, mismatch.reason(), Optional.of(mismatch));
    ScenarioResult scenario =
        new ScenarioResult(
            "a client greets and says in the same breath that it will send no more",
            31,
            fail,
            Duration.ofMillis(491),
            List.of(
                step("Given", "the server under test is running", ScenarioResult.Outcome.PASSED),
                step("And", "client \"A\" is connected", ScenarioResult.Outcome.PASSED),
                step(
                    "When",
                    "client \"A\" sends \"hi~\" and at once half-closes its connection",
                    ScenarioResult.Outcome.PASSED),
                step(
                    "Then",
                    "client \"A\" receives exactly \"hello\" and then the end of the stream",
                    ScenarioResult.Outcome.DECIDED),
                step(
                    "And",
                    "client \"B\" can connect, send \"hi~\" and receive \"hello\"",
                    ScenarioResult.Outcome.NOT_REACHED)),
            new Evidence(
                conversation.trace(),
                List.of(
                    program(
                        "ended by SIGTERM",
                        "listening on 35001",
                        "received: b'hi~'",
                        "received: b''"))));
    return result("TCP-S11", Level.MUST, "End of stream is not a message", scenario);
  }

  public static RequirementResult silentAboutBreaks() {
    Mismatch mismatch =
        Mismatch.of(
            "\"connection break\" once on standard output", "\"listening on 35001\" and no more");
    Finding fail = new Finding(Verdict.FAIL, mismatch.reason(), Optional.of(mismatch));
    ScenarioResult scenario =
        new ScenarioResult(
            "a client closes its connection after an exchange",
            58,
            fail,
            Duration.ofMillis(320),
            List.of(
                step(
                    "Then",
                    "\"connection break\" is shown once on standard output",
                    ScenarioResult.Outcome.DECIDED)),
            new Evidence(
                new Conversation(Transport.TCP).begun().wire(A, 40001, Trace.Kind.CLOSED).trace(),
                List.of(program("ended with status 0", "listening on 35001"))));
    return result("TCP-S15", Level.SHOULD, "A break is shown on standard output", scenario);
  }

  public static RequirementResult undecided(String id, String title) {
    String reason = "the server has not come up: it ended with status 1 after 0.2 s";
    Finding finding = new Finding(Verdict.INCONCLUSIVE, reason, Optional.empty());
    ScenarioResult scenario =
        new ScenarioResult(
            "five more clients connect",
            9,
            finding,
            Duration.ofMillis(3),
            List.of(
                step("Given", "the server under test is running", ScenarioResult.Outcome.DECIDED)),
            new Evidence(new Trace(() -> 0), List.of()));
    return result(id, Level.MUST, title, scenario);
  }

  public static RequirementResult notApplicable() {
    Finding finding =
        new Finding(
            Verdict.NOT_APPLICABLE,
            "a server at an address cannot be stopped by the suite",
            Optional.empty());
    Requirement requirement = requirement("TCP-S24", Level.SHOULD, "Asked to stop, it stops");
    return new RequirementResult(requirement, finding, Duration.ZERO, List.of(), Optional.empty());
  }

  public static RequirementResult result(
      String id, Level level, String title, ScenarioResult... scenarios) {
    return new RequirementResult(
        requirement(id, level, title),
        scenarios[0].finding(),
        scenarios[0].took(),
        List.of(scenarios),
        Optional.empty());
  }

  static Requirement requirement(String id, Level level, String title) {
    Role role =
        Hello.ROLES.stream()
            .filter(one -> one.owns(id))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(id));
    return new Requirement(
        id,
        level,
        role,
        title,
        "What a client says last is not a message of its own.",
        "tutorial; RFC 9293, 3.6",
        "hello/tcp/server/connection-break.feature",
        25,
        Set.of(),
        List.of());
  }

  static ScenarioResult.Step step(String keyword, String text, ScenarioResult.Outcome outcome) {
    return new ScenarioResult.Step(keyword, text, outcome, Duration.ofMillis(3));
  }

  static Evidence.Program program(String end, String... output) {
    return new Evidence.Program(
        SERVER, List.of("python3", "server.py", "35001"), end, List.of(output), List.of());
  }
}
