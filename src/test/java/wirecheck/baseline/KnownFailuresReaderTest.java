package wirecheck.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wirecheck.outcome.KnownFailure;
import wirecheck.spec.Hello;
import wirecheck.spec.Packs;
import wirecheck.spec.UsageError;

/** A file of known failures is read as it is meant, and whatever is wrong in it is told. */
class KnownFailuresReaderTest {
  private static final Packs SPECIFICATION = Hello.PACKS;
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

  @TempDir private Path folder;

  @Test
  void reads_both_lists() throws IOException {
    KnownFailures read =
        read(
            """
            failing:            # must fail
              - id: TCP-S22
                reason: no SO_REUSEADDR yet
                link: https://example.org/7
                until: 2026-12-31
              - id: UDP-C1
                reason: >
                  says "hello",
                  and not hi~
            flaky:              # may fail
              - id: "TCP-S17"
                reason: 100
            """);

    assertThat(read.entries())
        .isEqualTo(
            Map.of(
                "TCP-S22",
                entry(
                    KnownFailure.Kind.FAILING,
                    "no SO_REUSEADDR yet",
                    "https://example.org/7",
                    LocalDate.of(2026, 12, 31),
                    false),
                "UDP-C1",
                entry(KnownFailure.Kind.FAILING, "says \"hello\", and not hi~", null, null, false),
                "TCP-S17",
                entry(KnownFailure.Kind.FLAKY, "100", null, null, false)));
  }

  private static KnownFailure entry(
      KnownFailure.Kind kind, String reason, String link, LocalDate until, boolean expired) {
    return new KnownFailure(
        kind, reason, Optional.ofNullable(link), Optional.ofNullable(until), expired);
  }

  @ParameterizedTest
  @CsvSource({"2026-06-29, true", "2026-06-30, false", "2026-07-01, false"})
  void expires_after_the_day_that_it_names(String day, boolean expired) throws IOException {
    KnownFailures read = read("flaky:\n  - id: TCP-S17\n    reason: why\n    until: " + day + "\n");

    assertThat(read.of("TCP-S17").orElseThrow().expired()).isEqualTo(expired);
  }

  @ParameterizedTest
  @CsvSource({"failing:", "failing: []", "flaky: ~", "'failing: []\nflaky: []'"})
  void may_list_nothing(String text) throws IOException {
    assertThat(read(text).entries()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          - id: TCP-S22 | 1: the lists failing and flaky are wanted here: begin with failing:
          failling: [] | 1: unknown list "failling": there are failing and flaky; rename or remove it
          failing: TCP-S22 | 1: failing is no list: begin each entry with "- id:"
          flaky:/  id: TCP-S22 | 2: flaky is no list: begin each entry with "- id:"
          failing:/  - TCP-S22 | 2: this is no entry: an entry has an id and a reason, and may have link and until; begin it with "- id:"
          failing:/  - id: TCP-S22/    reasn: x | 3: unknown key "reasn": an entry has an id and a reason, and may have link and until; rename or remove it
          failing:/  - reason: why | 2: the id is missing: an entry has an id and a reason, and may have link and until; add one such as TCP-S22
          failing:/  - id: TCP-S22 | 2: TCP-S22 has no reason: add "reason:" with why it fails
          failing:/  - id: TCP-S22/    reason: " " | 2: TCP-S22 has no reason: add "reason:" with why it fails
          failing:/  - id: TCP-S22/    reason: [a, b] | 3: reason is no single value: write one on this line
          failing:/  - reason: why/    id: TCP-S99 | 3: unknown requirement TCP-S99: correct or remove it; wirecheck spec lists all
          failing:/  - id: tcp-s22/    reason: why | 2: unknown requirement tcp-s22: correct or remove it; wirecheck spec lists all
          failing:/  - {id: TCP-S22, reason: a}/  - {id: TCP-S22, reason: b} | 3: TCP-S22 stands here again, first in line 2: remove one
          failing:/  - {id: TCP-S22, reason: a}/flaky:/  - {id: TCP-S22, reason: b} | 4: TCP-S22 stands here again, first in line 2: remove one
          failing:/  - id: TCP-S22/    id: TCP-S23 | 3: "id" stands here again, first in line 2
          failing:/  - id: TCP-S22/    reason: why/    until: 31.12.2026 | 4: "31.12.2026" is no date: write year, month and day, such as 2026-12-31
          failing:/  - id: TCP-S22/    reason: why/    until: 2026-02-30 | 4: "2026-02-30" is no date: write year, month and day, such as 2026-12-31
          failing:/  - id: TCP-S22/    reason: why/    until: 2026-12-31 12:00 | 4: "2026-12-31 12:00" is no date: write year, month and day, such as 2026-12-31
          failing:/  - id: "\\e[2J"/    reason: why | 2: unknown requirement \\x1b[2J: correct or remove it; wirecheck spec lists all
          """)
  void tells_in_one_line_what_is_wrong_and_what_to_do(String text, String told) {
    Path file = folder.resolve("known.yaml");
    assertThatThrownBy(() -> read(text.replace("/", "\n")))
        .isInstanceOf(UsageError.class)
        .hasMessage(file + ", line " + told);
  }

  private KnownFailures read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("known.yaml"), text);
    return KnownFailures.read(file, SPECIFICATION, TODAY);
  }
}
