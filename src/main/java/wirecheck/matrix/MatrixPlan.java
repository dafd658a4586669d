package wirecheck.matrix;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import wirecheck.outcome.Report;
import wirecheck.run.RunSettings;
import wirecheck.run.Version;
import wirecheck.spec.Pack;
import wirecheck.spec.Role;
import wirecheck.spec.Selection;

/**
 * What a matrix is to judge, and by what.
 *
 * @param file the subjects
 * @param shard which part of them
 * @param selections by which requirements, for each role
 * @param conditions under which
 * @param options those of the conditions that were given, as they were
 */
record MatrixPlan(
    MatrixFile file,
    Shard shard,
    Map<Role, Selection> selections,
    RunSettings conditions,
    List<String> options) {

  /** The subjects that are to be judged. */
  List<MatrixEntry> due() {
    return shard.part(file.entries());
  }

  Selection selection(MatrixEntry entry) {
    return selections.get(entry.subject().role());
  }

  /** What is to be done, in one line. */
  String line() {
    int due = due().size();
    String part =
        shard.of() == 1
            ? ""
            : ": shard %d of %d of %d subjects"
                .formatted(shard.number(), shard.of(), file.entries().size());
    return "judging " + due + (due == 1 ? " subject" : " subjects") + part;
  }

  /**
   * What became of it.
   *
   * @param rows by the names of subjects; those that were not judged have none
   */
  MatrixReport report(
      Map<String, MatrixRow> rows, boolean interrupted, Instant started, Duration took) {
    return new MatrixReport(
        Version.current(),
        specification(),
        conditions.strict(),
        options,
        interrupted,
        started,
        took,
        file.names(),
        shard,
        columns(),
        due().stream().map(entry -> rows.get(entry.name())).filter(Objects::nonNull).toList());
  }

  /** The packs that its subjects are judged by, with their editions. */
  private Report.Specification specification() {
    List<Pack> packs = selections.values().stream().map(Selection::pack).distinct().toList();
    return new Report.Specification(
        packs.stream().map(Pack::name).collect(Collectors.joining(", ")),
        packs.stream().map(Pack::edition).collect(Collectors.joining(", ")));
  }

  private List<MatrixReport.Column> columns() {
    return selections.values().stream()
        .flatMap(selection -> selection.scenarios().keySet().stream())
        .map(r -> new MatrixReport.Column(r.role().word(), r.id(), r.level(), r.title()))
        .toList();
  }
}
