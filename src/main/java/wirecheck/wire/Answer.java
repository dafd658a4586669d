package wirecheck.wire;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a listening test peer does about one greeting.
 *
 * @param pieces what it sends, each by itself with a short gap between; nothing if empty
 * @param copies how often it sends that
 * @param delay how long it thinks first
 * @param watched whether it watches the client while it thinks and keeps what it saw
 * @param before what it does before it answers, where it does something
 * @param ending how it ends the connection afterwards, where it does
 */
public record Answer(
    List<Payload> pieces,
    int copies,
    Duration delay,
    boolean watched,
    Optional<Runnable> before,
    Optional<Break> ending) {
  public static final Answer NONE = with();

  /** An answer at once, in pieces or in one. */
  public static Answer with(Payload... pieces) {
    return new Answer(List.of(pieces), 1, Duration.ZERO, false, Optional.empty(), Optional.empty());
  }

  public Answer times(int newCopies) {
    return new Answer(pieces, newCopies, delay, watched, before, ending);
  }

  public Answer after(Duration newDelay) {
    return new Answer(pieces, copies, newDelay, watched, before, ending);
  }

  /** Held back for a time in which the client is watched. */
  public Answer heldFor(Duration hold) {
    return new Answer(pieces, copies, hold, true, before, ending);
  }

  /** Given only once something else has been done. */
  public Answer afterDoing(Runnable act) {
    return new Answer(pieces, copies, delay, watched, Optional.of(act), ending);
  }

  public Answer andThen(Break how) {
    return new Answer(pieces, copies, delay, watched, before, Optional.of(how));
  }
}
