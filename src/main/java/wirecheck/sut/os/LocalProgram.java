package wirecheck.sut.os;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import wirecheck.base.Deadline;
import wirecheck.base.Evidence;
import wirecheck.base.Trace;
import wirecheck.sut.End;
import wirecheck.sut.Exit;
import wirecheck.sut.Footprint;
import wirecheck.sut.Output;
import wirecheck.sut.SystemUnderTest;
import wirecheck.verdict.NotApplicable;

/** A program under test that the suite has started on this machine. */
public abstract class LocalProgram implements SystemUnderTest {
  /** How long an end by force may take on a busy machine. */
  protected static final Duration LAST_RESORT = Duration.ofSeconds(10);

  private static final Duration SHORT_LOOK = Duration.ofMillis(2);
  private static final Duration LONG_LOOK = Duration.ofMillis(20);

  private final Start start;
  private final Deadline bound;
  private final Output output;
  private final Output errors;
  private final End end;
  private boolean up;
  private boolean stopped;
  private volatile Optional<String> whyEnded = Optional.empty();

  /**
   * The time that it has to come up begins.
   *
   * @param heardOnErrors what its standard error is listened for
   */
  protected LocalProgram(Terms terms, Start start, Map<String, Boolean> heardOnErrors) {
    this.start = start;
    this.bound = Deadline.in(terms.bound());
    this.output = new Output(terms.words());
    this.errors = new Output(heardOnErrors);
    this.end = new End(output, errors);
  }

  /** All that belongs to it. */
  protected abstract ProcessTree tree();

  /** Where a server is wanted, in words. */
  protected abstract String whereWanted();

  /** What is seen of a server that is not where it is wanted, in clauses. */
  protected List<String> instead() {
    return List.of();
  }

  /** Whether one of its own processes is seen to be bound to its port. */
  protected abstract boolean isSeenAtPort();

  /** Whether one of its own processes is seen to be the one that is bound to its port. */
  protected abstract boolean isSeenAtPort(long pid);

  /** Whether a server is up, as far as that can be seen. */
  protected abstract boolean isUp();

  /** Ends all of it, by force if need be. */
  protected abstract void end();

  /** Notes in the trace what became of it. */
  protected final void note(Trace.Kind kind, String text) {
    start.trace().note(start.party(), kind, text);
  }

  /** It has ended. */
  protected final void ended(int status, OptionalInt signal) {
    Exit how = new Exit(status, signal, bound.elapsed());
    note(Trace.Kind.ENDED, words(how));
    start.permit().giveBack();
    end.announce(how);
  }

  /** From now on it does not end of its own accord; reports say so in these words. */
  protected final void isEnded(String why) {
    whyEnded = Optional.of(why);
  }

  @Override
  public final Optional<String> whyNotUp() {
    Duration look = SHORT_LOOK;
    do {
      if (!hasEnded() && isUp()) {
        cameUp();
        return Optional.empty();
      }
      LockSupport.parkNanos(look.toNanos());
      look = look.compareTo(LONG_LOOK) < 0 ? look.plus(SHORT_LOOK) : LONG_LOOK;
    } while (!bound.isOver() && !hasEnded());
    hasBegun();
    return Optional.of(
        awaitEnd(SHORT_LOOK)
            .map(how -> "it " + words(how) + " and had not come up at " + whereWanted())
            .orElseGet(
                () ->
                    "it is not bound to %s after %d s"
                            .formatted(whereWanted(), bound.elapsed().toSeconds())
                        + instead().stream().map("; "::concat).collect(Collectors.joining())));
  }

  private String words(Exit how) {
    return how.words() + whyEnded.map(", "::concat).orElse("");
  }

  private void cameUp() {
    if (!up) {
      up = true;
      note(Trace.Kind.READY, "is bound to port " + address().getPort());
      output.mark();
      hasBegun();
    }
  }

  @Override
  public final Optional<String> whyNotStillUp(Duration window) {
    Optional<Exit> how = awaitEnd(window);
    if (how.isPresent()) {
      return Optional.of("it " + words(how.get()));
    }
    return isUp() ? Optional.empty() : Optional.of("it is not bound to its port any more");
  }

  @Override
  public final void hasBegun() {
    start.permit().giveBack();
  }

  @Override
  public final boolean hasEnded() {
    return end.hasCome();
  }

  @Override
  public Optional<Exit> awaitEnd(Duration atMost) {
    return end.await(atMost);
  }

  @Override
  public final synchronized void stop() {
    if (stopped) {
      return;
    }
    stopped = true;
    hasBegun();
    end();
  }

  @Override
  public final Output output() {
    return output;
  }

  @Override
  public final Output errors() {
    return errors;
  }

  /**
   * {@inheritDoc}
   *
   * @throws NotApplicable if they cannot be seen; one that has ended has none
   */
  @Override
  public final int openDescriptors() {
    OptionalInt count = tree().openDescriptors();
    if (count.isEmpty() && awaitEnd(LAST_RESORT).isEmpty()) {
      throw new NotApplicable("none of its processes can be seen");
    }
    return count.orElse(0);
  }

  @Override
  public final boolean holdsPort() {
    boolean seen = isSeenAtPort();
    if (!seen && isPortBound() && tree().hidesDescriptors()) {
      throw new NotApplicable("only root may see whether it is bound to its port");
    }
    return seen;
  }

  @Override
  public final Optional<String> portHolder() {
    return tree().members().stream()
        .filter(this::isSeenAtPort)
        .flatMap(
            pid -> ProcFs.name(pid).map(name -> "its process " + pid + " (" + name + ")").stream())
        .findFirst();
  }

  @Override
  public final Footprint footprint() {
    return tree().footprint();
  }

  @Override
  public final Duration cpu() {
    return tree().cpu();
  }

  @Override
  public final Optional<Evidence.Program> lastSeen() {
    String told = end.seen().map(this::words).orElse("was still running");
    return Optional.of(
        new Evidence.Program(
            start.party(), start.command(), told, output.lastLines(), errors.lastLines()));
  }
}
