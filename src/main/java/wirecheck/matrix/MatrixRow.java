package wirecheck.matrix;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wirecheck.base.Escaped;
import wirecheck.outcome.Conformance;
import wirecheck.outcome.Report;
import wirecheck.outcome.RequirementResult;
import wirecheck.report.text.Headline;
import wirecheck.report.text.KnownFailuresText;
import wirecheck.report.text.Seconds;
import wirecheck.report.text.VerdictWords;
import wirecheck.verdict.Verdict;

/**
 * What is kept of one subject of a matrix: its row of cells.
 *
 * @param name that the file of subjects gives it
 * @param role such as {@code tcp-server}
 * @param folder of its own report, below that of the matrix
 * @param outcome whether it came to a verdict
 * @param conformance the verdict as a whole, if it came to one
 * @param status the exit status that it comes to; what is known to fail does not count in it
 * @param summary one sentence: what the verdict rests on, or why there is none
 * @param took wall-clock time
 * @param cells by the ids of requirements, in the order of the specification
 */
public record MatrixRow(
    String name,
    String role,
    String folder,
    MatrixOutcome outcome,
    Optional<Conformance> conformance,
    int status,
    String summary,
    Duration took,
    Map<String, Cell> cells) {
  private static final int SHOWN_REASON = 300;

  /**
   * The verdict on one requirement.
   *
   * @param reason one sentence, escaped and bounded; empty for a pass
   * @param known what its entry in a file of known failures makes of it; empty if it has none
   */
  public record Cell(Verdict verdict, String reason, String known) {
    /** The verdict in words. */
    String words() {
      String words = VerdictWords.of(verdict);
      return known.isEmpty() ? words : known.startsWith(words) ? known : words + ", " + known;
    }
  }

  public MatrixRow {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /** What is worth keeping of a report. */
  public static MatrixRow of(String name, String folder, Report report) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (RequirementResult result : report.requirements()) {
      String reason = Escaped.brief(result.finding().reason(), SHOWN_REASON);
      String known = result.known().map(entry -> KnownFailuresText.label(result)).orElse("");
      cells.put(result.requirement().id(), new Cell(result.finding().verdict(), reason, known));
    }
    return new MatrixRow(
        name,
        report.subject().role(),
        folder,
        report.interrupted() ? MatrixOutcome.BROKEN_OFF : MatrixOutcome.JUDGED,
        Optional.of(report.conformance()),
        report.status(),
        summary(report),
        report.took(),
        cells);
  }

  private static String summary(Report report) {
    List<String> sentences = new ArrayList<>(List.of(Headline.of(report).sentence()));
    for (String line : KnownFailuresText.of(report)) {
      sentences.add(line.endsWith(".") ? line : line + ".");
    }
    return String.join(" ", sentences);
  }

  /** A subject that was not judged, and why. */
  public static MatrixRow unjudged(
      String name, String role, String folder, MatrixOutcome outcome, int status, String why) {
    return new MatrixRow(
        name,
        role,
        folder,
        outcome,
        Optional.empty(),
        status,
        Escaped.brief(why, SHOWN_REASON),
        Duration.ZERO,
        Map.of());
  }

  /** Whether the suite itself failed in it. */
  public boolean hasError() {
    return outcome == MatrixOutcome.SUITE_FAILED || count(Verdict.ERROR) > 0;
  }

  /** Whether it came to this verdict as a whole. */
  public boolean is(Conformance wanted) {
    return conformance.isPresent() && conformance.get() == wanted;
  }

  /** Whether it fails in nothing but what is known to. */
  boolean isAsKnown() {
    return is(Conformance.NON_CONFORMANT) && status == 0;
  }

  /** What known failures make of its verdict, in words; empty if nothing. */
  String aside() {
    boolean conforms = is(Conformance.CONFORMANT) || is(Conformance.STRICTLY_CONFORMANT);
    return isAsKnown() ? "as known" : conforms && status == 1 ? "unexpectedly" : "";
  }

  /** A word more, if there is one. */
  static String afterComma(String aside) {
    return aside.isEmpty() ? "" : ", " + aside;
  }

  /** The verdict as a whole in two or three words. */
  String words() {
    return switch (outcome) {
      case JUDGED, BROKEN_OFF -> Headline.words(conformance.orElseThrow()) + afterComma(aside());
      case NOT_STARTED -> "Could not be started";
      case SUITE_FAILED -> "Wirecheck failed";
    };
  }

  int count(Verdict verdict) {
    return (int) cells.values().stream().filter(cell -> cell.verdict() == verdict).count();
  }

  /** How many requirements apply to it. */
  int applicable() {
    return cells.size() - count(Verdict.NOT_APPLICABLE);
  }

  /** One line for a console: the verdict, the name, and how many requirements it meets. */
  public String line() {
    String score =
        cells.isEmpty()
            ? summary
            : "%d of %d passed in %s"
                .formatted(count(Verdict.PASS), applicable(), Seconds.rough(took));
    return "%-24s  %-10s  %s: %s".formatted(words(), role, Escaped.line(name), Escaped.line(score));
  }
}
