package wirecheck.wire.server;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import wirecheck.base.Payload;
import wirecheck.wire.CloseMode;

/**
 * What a listening test peer does about one greeting.
 *
 * @param pieces what it sends, each by itself with a short gap between; nothing if empty
 * @param copies how often it sends that
 * @param hold how long it holds that back; the client of a stream is watched meanwhile
 * @param before what it does before it answers, where it does something
 * @param ending how it ends the connection afterwards, where it does
 */
public record ScriptedReply(
    List<Payload> pieces,
    int copies,
    Duration hold,
    Optional<Runnable> before,
    Optional<CloseMode> ending) {
  public static final ScriptedReply NONE = with();

  /** An answer at once, in pieces or in one. */
  public static ScriptedReply with(Payload... pieces) {
    return new ScriptedReply(List.of(pieces), 1, Duration.ZERO, Optional.empty(), Optional.empty());
  }

  public ScriptedReply times(int newCopies) {
    return new ScriptedReply(pieces, newCopies, hold, before, ending);
  }

  /** Held back for a time. */
  public ScriptedReply heldFor(Duration newHold) {
    return new ScriptedReply(pieces, copies, newHold, before, ending);
  }

  /** Whether a client is told the same by another, however long it takes. */
  boolean saysTheSameAs(ScriptedReply other) {
    return pieces.equals(other.pieces) && copies == other.copies && ending.equals(other.ending);
  }

  boolean isHeld() {
    return !hold.isZero();
  }

  /** Given only once something else has been done. */
  public ScriptedReply afterDoing(Runnable act) {
    return new ScriptedReply(pieces, copies, hold, Optional.of(act), ending);
  }

  public ScriptedReply andThen(CloseMode how) {
    return new ScriptedReply(pieces, copies, hold, before, Optional.of(how));
  }
}
