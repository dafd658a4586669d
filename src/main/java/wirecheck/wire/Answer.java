package wirecheck.wire;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * What a listening test peer does about one greeting.
 *
 * @param pieces what it sends, each by itself with a short gap between; nothing if empty
 * @param copies how often it sends that
 * @param delay how long it thinks first
 * @param watched whether it watches the client while it thinks and keeps what it saw
 * @param release what it waits for before it answers, where it waits for something
 * @param ending how it ends the connection afterwards, where it does
 */
public record Answer(
    List<Payload> pieces,
    int copies,
    Duration delay,
    boolean watched,
    Optional<CountDownLatch> release,
    Optional<Break> ending) {
  public static final Answer NONE = with();

  /** An answer at once, in pieces or in one. */
  public static Answer with(Payload... pieces) {
    return new Answer(List.of(pieces), 1, Duration.ZERO, false, Optional.empty(), Optional.empty());
  }

  public Answer times(int newCopies) {
    return new Answer(pieces, newCopies, delay, watched, release, ending);
  }

  public Answer after(Duration newDelay) {
    return new Answer(pieces, copies, newDelay, watched, release, ending);
  }

  /** Held back for a time in which the client is watched. */
  public Answer heldFor(Duration hold) {
    return new Answer(pieces, copies, hold, true, release, ending);
  }

  /** Held back until the latch opens. */
  public Answer heldUntil(CountDownLatch latch) {
    return new Answer(pieces, copies, delay, watched, Optional.of(latch), ending);
  }

  public Answer andThen(Break how) {
    return new Answer(pieces, copies, delay, watched, release, Optional.of(how));
  }
}
