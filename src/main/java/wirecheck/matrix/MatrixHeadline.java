package wirecheck.matrix;

import java.util.ArrayList;
import java.util.List;
import wirecheck.outcome.Conformance;

/**
 * The outcome of a matrix in plain words.
 *
 * @param verdict how many conform
 * @param sentence what is with the others
 */
public record MatrixHeadline(String verdict, String sentence) {

  public static MatrixHeadline of(MatrixReport report) {
    int conform =
        count(report, Conformance.STRICTLY_CONFORMANT) + count(report, Conformance.CONFORMANT);
    int due = report.rows().size() + report.missing().size();
    return new MatrixHeadline(verdict(conform, due), sentence(report));
  }

  /** Both in one line. */
  public String line() {
    return (verdict + ". " + sentence).strip();
  }

  private static String verdict(int conform, int due) {
    if (due == 0) {
      return "No subject falls to this shard";
    }
    if (conform == due) {
      return due == 1 ? "The one subject conforms" : "All " + due + " subjects conform";
    }
    String verb = conform == 1 ? " conforms" : " conform";
    return conform + " of " + due + (due == 1 ? " subject" : " subjects") + verb;
  }

  private static String sentence(MatrixReport report) {
    List<String> parts = new ArrayList<>();
    int strictly = count(report, Conformance.STRICTLY_CONFORMANT);
    add(parts, strictly, strictly == 1 ? "meets every SHOULD too" : "meet every SHOULD too");
    add(parts, count(report, Conformance.NON_CONFORMANT), "not conformant");
    add(
        parts,
        (int) report.rows().stream().filter(MatrixRow::isAsKnown).count(),
        "of them as known");
    add(parts, count(report, Conformance.INCONCLUSIVE), "inconclusive");
    add(parts, count(report, MatrixOutcome.NOT_STARTED), "could not be started");
    int errors = (int) report.rows().stream().filter(MatrixRow::hasError).count();
    add(parts, errors, "with errors of wirecheck itself");
    add(parts, report.missing().size(), "not judged");
    String sentence = parts.isEmpty() ? "" : String.join(", ", parts) + ".";
    return (sentence + (report.interrupted() ? " The run was broken off." : "")).strip();
  }

  private static void add(List<String> parts, int count, String what) {
    if (count > 0) {
      parts.add(count + " " + what);
    }
  }

  private static int count(MatrixReport report, Conformance conformance) {
    return (int) report.rows().stream().filter(row -> row.is(conformance)).count();
  }

  private static int count(MatrixReport report, MatrixOutcome outcome) {
    return (int) report.rows().stream().filter(row -> row.outcome() == outcome).count();
  }
}
