package wirecheck.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wirecheck.outcome.Judgement;
import wirecheck.outcome.Report;

/** What earlier runs wrote goes, and nothing else. */
class EarlierResultsTest {
  private static final List<String> REPORT =
      List.of(
          "report.html",
          "report.json",
          "junit.xml",
          "summary.md",
          "badge.svg",
          "messages.ndjson",
          "evidence/TCP-S11-1.pcap");

  @TempDir private Path folder;

  @Test
  void a_report_goes_with_its_evidence() throws IOException {
    report("");

    EarlierResults.remove(folder);

    assertThat(left()).isEmpty();
  }

  @Test
  void the_reports_of_a_check_that_was_repeated_go() throws IOException {
    report("1/");
    report("10/");
    write("2/messages.ndjson");

    EarlierResults.remove(folder);

    assertThat(left()).isEmpty();
  }

  @Test
  void a_matrix_goes_with_the_reports_of_its_subjects() throws IOException {
    report("good-one/");
    write("absent/badge.svg");
    matrix("good-one", "absent", "never-made");

    EarlierResults.remove(folder);

    assertThat(left()).isEmpty();
  }

  @Test
  void what_no_run_has_written_stays() throws IOException {
    List<String> others =
        List.of(
            "notes.txt",
            "1/notes.txt",
            "2024/report.html",
            "evidence/capture.pcap",
            "good-one/notes.txt",
            "unlisted/report.html");
    for (String other : others) {
      write(other);
    }
    report("");
    report("1/");
    report("good-one/");
    matrix("good-one");

    EarlierResults.remove(folder);

    assertThat(left()).containsExactlyInAnyOrderElementsOf(others);
  }

  @Test
  void a_file_that_is_no_matrix_of_ours_leads_nowhere() throws IOException {
    report("good-one/");
    matrix("good-one", "..");

    EarlierResults.remove(folder);

    assertThat(left()).hasSameSizeAs(REPORT).allMatch(file -> file.startsWith("good-one/"));
  }

  @Test
  void nothing_is_made_where_there_was_nothing() throws IOException {
    EarlierResults.remove(folder.resolve("absent"));

    assertThat(folder.resolve("absent")).doesNotExist();
  }

  private void report(String prefix) throws IOException {
    for (String file : REPORT) {
      write(prefix + file);
    }
  }

  private void write(String file) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, "");
  }

  private void matrix(String... folders) throws IOException {
    MatrixDirectory.write(
        new MatrixReport(
            "1.0.0",
            new Report.Specification("hello", "1"),
            false,
            List.of(),
            false,
            Instant.EPOCH,
            Duration.ZERO,
            List.of(folders),
            Shard.WHOLE,
            List.of(),
            Stream.of(folders).map(EarlierResultsTest::row).toList()),
        folder);
  }

  private static MatrixRow row(String name) {
    return MatrixRow.unjudged(
        name, "tcp-server", name, MatrixOutcome.NOT_STARTED, Judgement.USAGE, "absent");
  }

  private List<String> left() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .toList();
    }
  }
}
