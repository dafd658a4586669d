package wirecheck.matrix;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import wirecheck.run.ReportFolder;

/**
 * What earlier runs left in a folder: a report, the reports of a check that was repeated, or a
 * matrix with those of its subjects.
 */
public final class EarlierResults {
  private EarlierResults() {}

  /**
   * Removes it all, so that nothing old can be taken for a result of the run that begins; files
   * that no run has written stay, and their folders with them.
   *
   * @throws IOException if something cannot be removed
   */
  public static void remove(Path directory) throws IOException {
    List<Path> folders = new ArrayList<>(ofRepeatedCheck(directory));
    for (String name : MatrixDirectory.folders(directory)) {
      folders.add(directory.resolve(name));
    }
    for (Path folder : folders) {
      ReportFolder.clear(folder);
      removeIfEmpty(folder);
    }
    MatrixDirectory.clear(directory);
    ReportFolder.clear(directory);
  }

  private static List<Path> ofRepeatedCheck(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(folder -> folder.getFileName().toString().matches("\\d+"))
          .filter(ReportFolder::isOne)
          .toList();
    }
  }

  private static void removeIfEmpty(Path folder) throws IOException {
    try {
      Files.delete(folder);
    } catch (DirectoryNotEmptyException | NoSuchFileException kept) {
      // Somebody else keeps files there, or it has never been made.
    }
  }
}
