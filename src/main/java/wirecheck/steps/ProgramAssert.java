package wirecheck.steps;

import java.time.Duration;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import wirecheck.base.Format;
import wirecheck.sut.Exit;
import wirecheck.sut.SystemUnderTest;
import wirecheck.verdict.Unmet;

/** A program under test, held against what it ought to do. */
final class ProgramAssert extends AbstractAssert<ProgramAssert, SystemUnderTest> {
  private static final String FAILURE = "an end by itself with a status other than 0";
  private static final String ANOTHER_STATUS = "an end with a status other than 0";
  private static final String NORMAL_END = "an end by itself with status 0";
  private static final String END = "an end by itself";

  private ProgramAssert(SystemUnderTest program) {
    super(program, ProgramAssert.class);
  }

  static ProgramAssert assertThat(SystemUnderTest program) {
    return new ProgramAssert(program);
  }

  /** Has come up, and has not gone since. */
  void isUpAndStays(Optional<String> whyNot) {
    whyNot.ifPresent(
        reason -> {
          throw new Unmet("a program that comes up and stays", reason);
        });
  }

  void hasShown(String text, Frequency wanted, int shown) {
    if (!wanted.allows(shown)) {
      throw new Unmet(
          '"' + text + "\" shown " + wanted.words(), "it was shown " + Frequency.words(shown));
    }
  }

  /** Ended by itself and not with 0; if it did not end, that may be because it shares the port. */
  void failed(Optional<Exit> end) {
    if (end.isEmpty() && actual.holdsPort()) {
      throw new Unmet(FAILURE, "it is bound to the port, too");
    }
    Exit exit = ended(FAILURE, end);
    if (exit.bySignal() || exit.status() == 0) {
      throw new Unmet(FAILURE, "it " + exit.words());
    }
  }

  /** Ended, and nobody can take that for a success. */
  void endedWithAnotherStatusThanZero(Optional<Exit> end) {
    Exit exit = ended(ANOTHER_STATUS, end);
    if (exit.status() == 0) {
      throw new Unmet(ANOTHER_STATUS, "it " + exit.words());
    }
  }

  /** Ended by itself with 0. */
  void endedNormally(Optional<Exit> end) {
    Exit exit = ended(NORMAL_END, end);
    if (exit.bySignal() || exit.status() != 0) {
      throw new Unmet(NORMAL_END, "it " + exit.words());
    }
  }

  /** Ended by itself, whatever its status. */
  void endedByItself(Optional<Exit> end) {
    if (ended(END, end).bySignal()) {
      throw new Unmet(END, "it " + end.get().words());
    }
  }

  private static Exit ended(String wanted, Optional<Exit> end) {
    return end.orElseThrow(() -> new Unmet(wanted, "it still runs"));
  }

  void saysWhy() {
    if (actual.output().isEmpty() && actual.errors().isEmpty()) {
      throw new Unmet("a word on standard output or standard error", "it printed nothing");
    }
  }

  /** Ended within the bound, and left nobody at its port. */
  void isGone(Duration bound, Optional<String> whyNot) {
    whyNot.ifPresent(
        reason -> {
          throw new Unmet(
              "an end within " + Format.of(bound) + " and nobody at its port then", reason);
        });
  }

  void hasAtMostDescriptors(int most, int open) {
    if (open > most) {
      throw new Unmet("at most " + most + " open descriptors", open + " open descriptors");
    }
  }
}
