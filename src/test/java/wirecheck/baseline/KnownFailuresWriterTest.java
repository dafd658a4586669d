package wirecheck.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wirecheck.base.Evidence;
import wirecheck.base.Trace;
import wirecheck.outcome.KnownFailure;
import wirecheck.outcome.RepeatTally;
import wirecheck.outcome.RequirementResult;
import wirecheck.outcome.ScenarioResult;
import wirecheck.spec.Hello;
import wirecheck.spec.Packs;
import wirecheck.spec.Requirement;
import wirecheck.spec.UsageError;
import wirecheck.verdict.Finding;
import wirecheck.verdict.Verdict;

/** What is written is what was seen and what still holds, and it can be read. */
class KnownFailuresWriterTest {
  private static final Packs SPECIFICATION = Hello.PACKS;
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

  private final Map<String, RepeatTally> outcomes = new LinkedHashMap<>();
  private KnownFailures given = KnownFailures.NONE;

  @TempDir private Path folder;

  @Test
  void writes_what_failed_in_the_order_of_the_specification() throws IOException {
    see("TCP-S22", Verdict.FAIL, "expected \"hello\", observed nothing");
    see("TCP-S2", Verdict.FAIL, "no: reply # yet");
    see("TCP-S3", Verdict.PASS, "");
    see("TCP-S4", Verdict.INCONCLUSIVE, "it did not come up");

    assertThat(write(new KnownFailuresWriter(file(), given, SPECIFICATION)))
        .isEqualTo(
            """
            # What fails and is known to: wirecheck check --known-failing FILE
            failing:
              - id: "TCP-S2"
                reason: "no: reply # yet"
              - id: "TCP-S22"
                reason: "expected \\"hello\\", observed nothing"
            flaky: []
            """);
  }

  @Test
  void writes_what_strangers_said_on_one_line_that_is_read_again() throws IOException {
    String hostile =
        "\" '}]: - # & *a !!b\n- id: TCP-S1\r\nfailing:\t\u0000\u001b[2J\u2028\u202e\ud800\ufeff"
            + "%@`|>\u0085\\\u00e9\ud83d\ude00".repeat(20);
    see("TCP-S2", Verdict.FAIL, hostile);
    String text = write(new KnownFailuresWriter(file(), given, SPECIFICATION));

    assertThat(text.lines()).hasSize(5);
    assertThat(read().entries()).containsOnlyKeys("TCP-S2");
    assertThat(read().entries().get("TCP-S2").reason())
        .startsWith("\" '}]: - # & *a !!b\\n- id: TCP-S1\\r\\nfailing: \\x00\\x1b[2J\\u2028\\u202e")
        .hasSizeLessThanOrEqualTo(220)
        .endsWith("...");
  }

  @Test
  void keeps_what_still_holds_and_drops_what_passes() throws IOException {
    given =
        given(
            """
            failing:
              - {id: TCP-S2, reason: mine, link: 'https://example.org', until: 2027-01-01}
              - {id: TCP-S3, reason: passes now}
              - {id: TCP-S4, reason: not judged this time}
              - {id: TCP-S22, reason: over, until: 2026-01-01}
              - {id: UDP-S1, reason: another role, until: 2026-01-01}
            flaky:
              - {id: TCP-S17, reason: fails this time}
              - {id: TCP-S18, reason: passes this time, until: 2026-01-01}
            """);
    see("TCP-S2", Verdict.FAIL, "seen");
    see("TCP-S3", Verdict.PASS, "");
    see("TCP-S4", Verdict.INCONCLUSIVE, "");
    see("TCP-S22", Verdict.FAIL, "seen");
    see("TCP-S17", Verdict.FAIL, "seen");
    see("TCP-S18", Verdict.PASS, "");

    assertThat(write(new KnownFailuresWriter(file(), given, SPECIFICATION)))
        .isEqualTo(
            """
            # What fails and is known to: wirecheck check --known-failing FILE
            failing:
              - id: "UDP-S1"
                reason: "another role"
                until: "2026-01-01"
              - id: "TCP-S2"
                reason: "mine"
                link: "https://example.org"
                until: "2027-01-01"
              - id: "TCP-S4"
                reason: "not judged this time"
              - id: "TCP-S22"
                reason: "over"
            flaky:
              - id: "TCP-S17"
                reason: "fails this time"
              - id: "TCP-S18"
                reason: "passes this time"
                until: "2026-01-01"
            """);
  }

  @Test
  void takes_what_changed_for_flaky_if_it_ever_failed() throws IOException {
    given = given("failing:\n  - {id: TCP-S4, reason: mine}\n");
    see("TCP-S2", Verdict.FAIL, "first");
    see("TCP-S2", Verdict.FAIL, "second");
    see("TCP-S3", Verdict.PASS, "");
    see("TCP-S3", Verdict.FAIL, "seen");
    see("TCP-S4", Verdict.FAIL, "seen");
    see("TCP-S4", Verdict.PASS, "");
    see("TCP-S5", Verdict.PASS, "");
    see("TCP-S5", Verdict.INCONCLUSIVE, "it did not come up");
    write(new KnownFailuresWriter(file(), given, SPECIFICATION));

    Map<String, KnownFailure> entries = read().entries();
    assertThat(entries).containsOnlyKeys("TCP-S2", "TCP-S3", "TCP-S4");
    assertThat(entries.get("TCP-S2").kind()).isEqualTo(KnownFailure.Kind.FAILING);
    assertThat(entries.get("TCP-S3").kind()).isEqualTo(KnownFailure.Kind.FLAKY);
    assertThat(entries.get("TCP-S4").kind()).isEqualTo(KnownFailure.Kind.FLAKY);
    assertThat(entries.get("TCP-S4").reason()).isEqualTo("mine");
  }

  @Test
  void writes_over_the_file_that_was_given_and_over_no_other() throws IOException {
    given = given("failing:\n  - {id: TCP-S2, reason: a long reason that was there before}\n");
    Path other = Files.writeString(folder.resolve("other.yaml"), "mine");
    assertThatThrownBy(() -> new KnownFailuresWriter(other, given, SPECIFICATION))
        .isInstanceOf(UsageError.class)
        .hasMessage(
            "--write-known-failing %s: it is there already; give another name, or have it brought"
                + " up to date with --known-failing %s",
            other, other);
    assertThat(other).hasContent("mine");

    Path same = folder.resolve(".").resolve("given.yaml");
    KnownFailuresWriter writer = new KnownFailuresWriter(same, given, SPECIFICATION);
    see("TCP-S2", Verdict.PASS, "");
    writer.write(outcomes);
    assertThat(same)
        .hasContent(
            "# What fails and is known to: wirecheck check --known-failing FILE\nfailing: []\nflaky: []");
  }

  @Test
  void does_not_write_over_what_came_there_meanwhile() throws IOException {
    KnownFailuresWriter writer = new KnownFailuresWriter(file(), given, SPECIFICATION);
    Files.writeString(file(), "somebody's");

    assertThatThrownBy(() -> writer.write(outcomes))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("cannot write " + file());
    assertThat(file()).hasContent("somebody's");
  }

  @Test
  void makes_its_folder_or_says_that_it_cannot() throws IOException {
    Path deep = folder.resolve("a/b/known.yaml");
    new KnownFailuresWriter(deep, given, SPECIFICATION).write(outcomes);
    assertThat(deep).exists();

    Path below = Files.writeString(folder.resolve("file"), "").resolve("known.yaml");
    assertThatThrownBy(() -> new KnownFailuresWriter(below, given, SPECIFICATION))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("its folder cannot be made");
  }

  private Path file() {
    return folder.resolve("known.yaml");
  }

  private KnownFailures given(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("given.yaml"), text);
    return KnownFailures.read(file, SPECIFICATION, TODAY);
  }

  private String write(KnownFailuresWriter writer) throws IOException {
    writer.write(outcomes);
    return Files.readString(file());
  }

  private KnownFailures read() {
    return KnownFailures.read(file(), SPECIFICATION, TODAY);
  }

  private void see(String id, Verdict verdict, String reason) {
    Requirement requirement = SPECIFICATION.find(id).orElseThrow();
    Finding finding = new Finding(verdict, reason, Optional.empty());
    Evidence none = new Evidence(new Trace(), List.of());
    List<ScenarioResult> scenarios =
        requirement.scenarios().stream()
            .flatMap(scenario -> scenario.runs().stream())
            .map(line -> new ScenarioResult("", line, finding, Duration.ZERO, List.of(), none))
            .toList();
    outcomes
        .computeIfAbsent(id, one -> new RepeatTally(given.of(id)))
        .add(new RequirementResult(requirement, finding, Duration.ZERO, scenarios, given.of(id)));
  }
}
