package wirecheck.matrix;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import wirecheck.outcome.Judgement;
import wirecheck.outcome.Report;
import wirecheck.spec.Level;
import wirecheck.verdict.Verdict;

/**
 * What was found out about many subjects: a row of cells each.
 *
 * @param version of the suite
 * @param specification name and version of what was checked against
 * @param strict whether a failed SHOULD counts as non-conformance
 * @param options others that bear on verdicts, as they were given
 * @param interrupted whether the run was broken off
 * @param started when the run began
 * @param took wall-clock time of the run
 * @param subjects the names of all that the file lists, in its order
 * @param shard which of them this run was to judge
 * @param requirements what the subjects are judged by, role by role
 * @param rows the subjects that were judged, in the order of the file
 */
public record MatrixReport(
    String version,
    Report.Specification specification,
    boolean strict,
    List<String> options,
    boolean interrupted,
    Instant started,
    Duration took,
    List<String> subjects,
    Shard shard,
    List<Column> requirements,
    List<MatrixRow> rows) {
  private static final List<Integer> GRAVEST_FIRST =
      List.of(
          Judgement.INTERRUPTED,
          Judgement.SUITE_FAILED,
          Judgement.USAGE,
          Judgement.NON_CONFORMANT,
          Judgement.INCONCLUSIVE);

  /** One requirement that subjects of a role are judged by. */
  public record Column(String role, String id, Level level, String title) {}

  /** The roles that subjects play, in the order of the specification. */
  List<String> roles() {
    return requirements.stream().map(Column::role).distinct().toList();
  }

  List<Column> columns(String role) {
    return requirements.stream().filter(column -> column.role().equals(role)).toList();
  }

  List<MatrixRow> rows(String role) {
    return rows.stream().filter(row -> row.role().equals(role)).toList();
  }

  /** The exit status of the whole: the gravest of what its subjects came to. */
  public int exitStatus() {
    if (interrupted) {
      return Judgement.INTERRUPTED;
    }
    if (!missing().isEmpty()) {
      return Judgement.SUITE_FAILED;
    }
    return GRAVEST_FIRST.stream()
        .filter(status -> rows.stream().anyMatch(row -> row.status() == status))
        .findFirst()
        .orElse(Judgement.OK);
  }

  /** Subjects that this run was to judge and did not come to. */
  public List<String> missing() {
    List<String> missing = new ArrayList<>(shard.part(subjects));
    rows.forEach(row -> missing.remove(row.name()));
    return missing;
  }

  /** How many requirements of a level got a verdict in a row. */
  int count(MatrixRow row, Level level, Verdict verdict) {
    return (int)
        columns(row.role()).stream()
            .filter(column -> column.level() == level)
            .map(column -> row.cells().get(column.id()))
            .filter(cell -> cell != null && cell.verdict() == verdict)
            .count();
  }
}
