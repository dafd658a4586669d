package wirecheck.run;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import wirecheck.outcome.Report;
import wirecheck.report.ReportDirectory;
import wirecheck.report.pcap.PcapEvidence;

/** The folder that a run leaves behind (interface.md, Report directory). */
public final class ReportFolder {
  private static final String MESSAGES = "messages.ndjson";
  private static final List<String> FILES =
      List.of("report.html", "report.json", "junit.xml", "summary.md", "badge.svg", MESSAGES);

  private final Path directory;

  /**
   * Makes the folder ready; what an earlier run left there is removed, so that nothing old can be
   * taken for a result of this one.
   *
   * @throws IOException if it cannot be written to
   */
  public ReportFolder(Path directory) throws IOException {
    this.directory = directory;
    try {
      Files.createDirectories(directory);
      clear();
      Files.createFile(messages());
    } catch (IOException failure) {
      throw new IOException(
          "cannot write a report to " + directory + ": " + reason(failure), failure);
    }
  }

  /** Removes what is there of a report. */
  public void clear() throws IOException {
    clear(directory);
  }

  /** Removes what is there of a report in a folder, and nothing else. */
  public static void clear(Path directory) throws IOException {
    for (String file : FILES) {
      Files.deleteIfExists(directory.resolve(file));
    }
    PcapEvidence.clear(directory);
  }

  /** Whether a run has begun to write a report there. */
  public static boolean isOne(Path directory) {
    return Files.isRegularFile(directory.resolve(MESSAGES));
  }

  private static String reason(IOException failure) {
    return failure instanceof FileAlreadyExistsException
        ? "a file is in the way"
        : failure instanceof AccessDeniedException ? "no permission" : failure.getMessage();
  }

  public Path directory() {
    return directory;
  }

  /** Where Cucumber's own messages go. */
  public Path messages() {
    return directory.resolve(MESSAGES);
  }

  /** Writes every format. */
  public void write(Report report, Function<String, String> repeat) throws IOException {
    new ReportDirectory(repeat).write(report, directory);
  }
}
