package wirecheck.matrix;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wirecheck.outcome.Conformance;
import wirecheck.outcome.Report;
import wirecheck.report.Samples;
import wirecheck.spec.Level;
import wirecheck.verdict.Verdict;

/** Matrices made by hand. */
final class MatrixSamples {
  private static final String ROLE = "tcp-server";

  private static final Map<Conformance, Integer> STATUS =
      Map.of(
          Conformance.STRICTLY_CONFORMANT,
          0,
          Conformance.CONFORMANT,
          0,
          Conformance.NON_CONFORMANT,
          1,
          Conformance.INCONCLUSIVE,
          3);

  private MatrixSamples() {}

  /** One of each outcome, and a subject that was never come to. */
  static MatrixReport small() {
    return report(
        List.of("good", "wrong", "slow", "absent", "unlucky", "left"),
        Shard.WHOLE,
        List.of(
            row("good", Conformance.STRICTLY_CONFORMANT, "it is good.", Verdict.PASS, Verdict.PASS),
            row("wrong", Conformance.NON_CONFORMANT, "it is wrong.", Verdict.FAIL, Verdict.FAIL),
            row(
                "slow",
                Conformance.INCONCLUSIVE,
                "it is slow.",
                Verdict.INCONCLUSIVE,
                Verdict.NOT_APPLICABLE),
            unjudged("absent", MatrixOutcome.NOT_STARTED, "cannot run absent"),
            unjudged("unlucky", MatrixOutcome.SUITE_FAILED, "the suite failed: no memory")));
  }

  /** Everything that is text is hostile. */
  static MatrixReport hostile() {
    MatrixRow row =
        new MatrixRow(
            Samples.HOSTILE,
            ROLE,
            "folder",
            MatrixOutcome.JUDGED,
            Optional.of(Conformance.NON_CONFORMANT),
            1,
            Samples.HOSTILE,
            Duration.ofMillis(1),
            Map.of("TCP-S2", new MatrixRow.Cell(Verdict.FAIL, Samples.HOSTILE, Samples.HOSTILE)));
    MatrixRow other =
        MatrixRow.unjudged("<b>", ROLE, "b", MatrixOutcome.NOT_STARTED, 2, Samples.HOSTILE);
    List<String> names = List.of(Samples.HOSTILE, "<b>", "<i>" + Samples.HOSTILE);
    return report(names, Shard.WHOLE, List.of(row, other));
  }

  static MatrixReport report(List<String> subjects, Shard shard, List<MatrixRow> rows) {
    return new MatrixReport(
        "1.0.0",
        new Report.Specification("hello", "1"),
        false,
        List.of("--timeout", "5s"),
        false,
        Instant.parse("2026-01-01T00:00:00Z"),
        Duration.ofMillis(12_340),
        subjects,
        shard,
        List.of(
            new MatrixReport.Column(ROLE, "TCP-S2", Level.MUST, "server replies hello to hi~"),
            new MatrixReport.Column(ROLE, "TCP-S15", Level.SHOULD, "a break is shown")),
        rows);
  }

  static MatrixRow row(
      String name, Conformance conformance, String summary, Verdict must, Verdict should) {
    Map<String, MatrixRow.Cell> cells = new LinkedHashMap<>();
    cells.put("TCP-S2", cell(must));
    cells.put("TCP-S15", cell(should));
    return new MatrixRow(
        name,
        ROLE,
        name,
        MatrixOutcome.JUDGED,
        Optional.of(conformance),
        STATUS.get(conformance),
        summary,
        Duration.ofMillis(3_210),
        cells);
  }

  private static MatrixRow.Cell cell(Verdict verdict) {
    return new MatrixRow.Cell(
        verdict, verdict == Verdict.PASS ? "" : "why it is " + verdict.word(), "");
  }

  private static MatrixRow unjudged(String name, MatrixOutcome outcome, String why) {
    return MatrixRow.unjudged(
        name, ROLE, name, outcome, outcome == MatrixOutcome.NOT_STARTED ? 2 : 4, why);
  }
}
