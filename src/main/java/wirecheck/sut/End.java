package wirecheck.sut;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import wirecheck.base.Deadline;

/** The end of a program, and after it of what it printed. Safe for many threads. */
public final class End {
  private static final Duration LAST_WORDS = Duration.ofSeconds(1);

  private final Output output;
  private final Output errors;
  private final CompletableFuture<Exit> exit = new CompletableFuture<>();

  public End(Output output, Output errors) {
    this.output = output;
    this.errors = errors;
  }

  /** The program has ended. */
  public void announce(Exit how) {
    exit.complete(how);
  }

  public boolean hasCome() {
    return exit.isDone();
  }

  /** How the program ended, if it has. */
  public Optional<Exit> seen() {
    return Optional.ofNullable(exit.getNow(null));
  }

  /** Waits for the end and then for the last words; nothing if the program still runs after it. */
  public Optional<Exit> await(Duration atMost) {
    Deadline deadline = Deadline.in(atMost);
    Optional<Exit> how = look(deadline);
    while (how.isEmpty() && !deadline.isOver() && !Thread.currentThread().isInterrupted()) {
      how = look(deadline);
    }
    if (how.isPresent()) {
      output.awaitEnd(LAST_WORDS);
      errors.awaitEnd(LAST_WORDS);
    }
    return how;
  }

  private Optional<Exit> look(Deadline deadline) {
    try {
      return Optional.of(exit.get(deadline.slice(Integer.MAX_VALUE), TimeUnit.MILLISECONDS));
    } catch (TimeoutException stillRunning) {
      return Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
