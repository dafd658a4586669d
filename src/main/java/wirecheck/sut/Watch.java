package wirecheck.sut;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import wirecheck.base.Deadline;
import wirecheck.base.Timeouts;

/** Waits for what a program does that is not on the wire. */
public final class Watch {
  private static final Duration LOOK = Duration.ofMillis(20);

  /** Longer than the turns in which servers sweep up what has ended. */
  private static final Duration SETTLED = Duration.ofSeconds(2);

  private final SystemUnderTest program;
  private final Timeouts patience;

  public Watch(SystemUnderTest program, Timeouts patience) {
    this.program = program;
    this.patience = patience;
  }

  /**
   * How often a program has shown a text, once it has shown it as often as wanted, or had the
   * deadline to do so, and then the quiet window for more.
   */
  public int shown(String text, int wanted) {
    Output output = program.output();
    int count = output.awaitCount(text, wanted, patience.deadline());
    return count < wanted ? count : output.awaitCount(text, count + 1, patience.quiet());
  }

  /**
   * As {@link #shown}; but where the deadline brings too few, the program is stopped, since what it
   * shows it may show when it ends (hello.md, what is read from standard output).
   */
  public int shownInTheEnd(String text, int wanted) {
    int count = shown(text, wanted);
    if (count >= wanted) {
      return count;
    }
    if (!program.hasEnded()) {
      program.askToStop();
    }
    awaitGone(patience.deadline());
    program.awaitEnd(LOOK);
    program.stop();
    return program.output().count(text);
  }

  /** The end of a program that ought not to stay, unless it is bound to its port before that. */
  public Optional<Exit> endUnlessBound(Duration atMost) {
    Deadline deadline = Deadline.in(atMost);
    Optional<Exit> end = program.awaitEnd(LOOK);
    while (end.isEmpty() && !deadline.isOver() && !program.holdsPort()) {
      end = program.awaitEnd(LOOK);
    }
    return end;
  }

  /**
   * Waits until a program that was asked to stop has ended and nobody is bound to its port.
   *
   * @return nothing if both have come about in that time, else what has not
   */
  public Optional<String> whyNotGone(Duration atMost) {
    awaitGone(atMost);
    if (!program.hasEnded() && program.awaitEnd(LOOK).isEmpty()) {
      return Optional.of("it still runs");
    }
    return program.isPortBound() ? Optional.of(whoIsBound()) : Optional.empty();
  }

  private void awaitGone(Duration atMost) {
    Deadline deadline = Deadline.in(atMost);
    while ((!program.hasEnded() || program.isPortBound()) && !deadline.isOver()) {
      LockSupport.parkNanos(LOOK.toNanos());
    }
  }

  private String whoIsBound() {
    return program.portHolder().orElse("somebody") + " is still bound to its port";
  }

  /** The number of open descriptors, once it has not changed for 2 s, within the deadline. */
  public int settledDescriptors() {
    Deadline deadline = Deadline.in(patience.deadline());
    Deadline settled = Deadline.in(SETTLED);
    int count = program.openDescriptors();
    while (!deadline.isOver() && !settled.isOver()) {
      program.awaitEnd(LOOK);
      int now = program.openDescriptors();
      settled = now == count ? settled : Deadline.in(SETTLED);
      count = now;
    }
    return count;
  }

  /** The number of processes, as soon as it is small enough, else at the deadline. */
  public int processesAtMost(int most) {
    Deadline deadline = Deadline.in(patience.deadline());
    int count = program.footprint().processes();
    while (count > most && !deadline.isOver()) {
      program.awaitEnd(LOOK);
      count = program.footprint().processes();
    }
    return count;
  }

  /** The number of open descriptors, as soon as it is small enough, else at the deadline. */
  public int descriptorsAtMost(int most) {
    Deadline deadline = Deadline.in(patience.deadline());
    int count = program.openDescriptors();
    while (count > most && !deadline.isOver()) {
      program.awaitEnd(LOOK);
      count = program.openDescriptors();
    }
    return count;
  }
}
