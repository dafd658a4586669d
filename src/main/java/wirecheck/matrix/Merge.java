package wirecheck.matrix;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wirecheck.run.Console;
import wirecheck.spec.UsageError;

/** Puts the shards of a matrix together into one, or says why they do not make one. */
public final class Merge {
  private final Map<Path, MatrixReport> parts = new LinkedHashMap<>();
  private final Path out;
  private final Console console;

  /**
   * @param directories what the shards left behind
   * @param out where the whole goes
   * @throws UsageError if one of them is not what a shard leaves behind, or is in the way
   */
  public Merge(List<Path> directories, Path out, Console console) {
    this.out = out;
    this.console = console;
    List<String> problems = new ArrayList<>();
    for (Path directory : directories) {
      try {
        if (parts.put(directory, MatrixDirectory.read(directory)) != null) {
          problems.add(directory + " is given twice");
        }
      } catch (IOException missing) {
        problems.add(directory + ": there is no matrix.json that can be read");
      } catch (IllegalArgumentException broken) {
        problems.add(directory + ": matrix.json is broken: " + broken.getMessage());
      }
    }
    refuse(problems);
  }

  private static void refuse(List<String> problems) {
    if (!problems.isEmpty()) {
      throw new UsageError(String.join("\n", problems));
    }
  }

  /**
   * Merges and tells the exit status: what the matrix of all would have ended with.
   *
   * @throws UsageError if the shards do not make a whole
   * @throws IOException if it could not be written
   */
  public int run() throws IOException {
    refuse(new MergeExamination(parts).problems());
    MergeFolders folders = new MergeFolders(parts, out);
    refuse(folders.problems());
    MatrixReport whole = whole();
    folders.copy();
    MatrixDirectory.write(whole, out);
    MatrixHeadline headline = MatrixHeadline.of(whole);
    console.out().append(headline.line() + " Report: " + MatrixDirectory.page(out) + "\n");
    return whole.exitStatus();
  }

  private MatrixReport whole() {
    MatrixReport first = parts.values().iterator().next();
    Map<String, MatrixRow> rows = new LinkedHashMap<>();
    parts.values().forEach(part -> part.rows().forEach(row -> rows.put(row.name(), row)));
    Instant started =
        parts.values().stream()
            .map(MatrixReport::started)
            .min(Comparator.naturalOrder())
            .orElseThrow();
    Instant ended =
        parts.values().stream()
            .map(part -> part.started().plus(part.took()))
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return new MatrixReport(
        first.version(),
        first.specification(),
        first.strict(),
        first.options(),
        false,
        started,
        Duration.between(started, ended),
        first.subjects(),
        Shard.WHOLE,
        first.requirements(),
        first.subjects().stream().map(rows::get).toList());
  }
}
