package wirecheck.matrix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of a matrix: its page, its summary and its file for programs. */
public final class MatrixDirectory {
  private static final String PAGE = "index.html";
  private static final String SUMMARY = "summary.md";

  private MatrixDirectory() {}

  /**
   * Removes what an earlier run left there, so that nothing old can be taken for a result.
   *
   * @throws IOException if it cannot be removed
   */
  public static void clear(Path directory) throws IOException {
    for (String file : new String[] {PAGE, SUMMARY, MatrixJson.FILE}) {
      Files.deleteIfExists(directory.resolve(file));
    }
  }

  /**
   * The names of the folders that an earlier run left to its subjects, as far as it could tell.
   *
   * @throws IOException if it cannot be read
   */
  public static List<String> folders(Path directory) throws IOException {
    if (!Files.exists(directory.resolve(MatrixJson.FILE))) {
      return List.of();
    }
    try {
      return read(directory).rows().stream().map(MatrixRow::folder).toList();
    } catch (IllegalArgumentException notOurs) {
      return List.of();
    }
  }

  /** Writes everything but the folders of the subjects. */
  public static void write(MatrixReport report, Path directory) throws IOException {
    Files.createDirectories(directory);
    MatrixJson.write(report, directory);
    Files.writeString(directory.resolve(SUMMARY), MatrixSummary.of(report));
    Files.writeString(directory.resolve(PAGE), MatrixPage.of(report));
  }

  /**
   * Reads what a run left there.
   *
   * @throws IOException if there is nothing to read
   * @throws IllegalArgumentException if it is not what a run writes
   */
  public static MatrixReport read(Path directory) throws IOException {
    return MatrixReader.read(directory);
  }

  /** Whether there is nothing, or a matrix already. */
  public static boolean isEmptyOrOne(Path directory) throws IOException {
    if (!Files.isDirectory(directory) || Files.exists(directory.resolve(MatrixJson.FILE))) {
      return Files.isDirectory(directory);
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.findAny().isEmpty();
    }
  }

  /** The page, to be shown. */
  public static Path page(Path directory) {
    return directory.resolve(PAGE);
  }
}
