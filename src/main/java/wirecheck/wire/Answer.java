package wirecheck.wire;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a listening test peer does about one greeting.
 *
 * @param pieces what it sends, each by itself with a short gap between; nothing if empty
 * @param copies how often it sends that
 * @param hold how long it holds that back; the client of a stream is watched meanwhile
 * @param before what it does before it answers, where it does something
 * @param ending how it ends the connection afterwards, where it does
 */
public record Answer(
    List<Payload> pieces,
    int copies,
    Duration hold,
    Optional<Runnable> before,
    Optional<Break> ending) {
  public static final Answer NONE = with();

  /** An answer at once, in pieces or in one. */
  public static Answer with(Payload... pieces) {
    return new Answer(List.of(pieces), 1, Duration.ZERO, Optional.empty(), Optional.empty());
  }

  public Answer times(int newCopies) {
    return new Answer(pieces, newCopies, hold, before, ending);
  }

  /** Held back for a time. */
  public Answer heldFor(Duration newHold) {
    return new Answer(pieces, copies, newHold, before, ending);
  }

  /** Whether a client is told the same by another, however long it takes. */
  boolean saysTheSameAs(Answer other) {
    return pieces.equals(other.pieces) && copies == other.copies && ending.equals(other.ending);
  }

  boolean isHeld() {
    return !hold.isZero();
  }

  /** Given only once something else has been done. */
  public Answer afterDoing(Runnable act) {
    return new Answer(pieces, copies, hold, Optional.of(act), ending);
  }

  public Answer andThen(Break how) {
    return new Answer(pieces, copies, hold, before, Optional.of(how));
  }
}
