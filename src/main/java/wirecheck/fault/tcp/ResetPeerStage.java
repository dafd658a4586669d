package wirecheck.fault.tcp;

import java.io.IOException;
import java.time.Duration;
import wirecheck.fault.Effect;
import wirecheck.fault.Toxic;

/** Swallows the direction from the first parcel on and resets both ends some time after that. */
final class ResetPeerStage extends ToxicStage {
  private final Duration after;
  private boolean begun;
  private long first;
  private volatile long swallowed;

  ResetPeerStage(Toxic.ResetPeer toxic, ConnectionDirection way) {
    super(way);
    after = toxic.after();
  }

  @Override
  void carry(Segment.Chunk chunk, Onward onward) {
    swallowed += chunk.length();
    trigger(chunk.offset());
  }

  @Override
  void end(Segment.End end, Onward onward) throws IOException {
    if (end.isReset()) {
      onward.end(end);
    } else {
      trigger(end.offset());
    }
  }

  private void trigger(long offset) {
    if (begun) {
      return;
    }
    begun = true;
    first = offset;
    if (after.isZero()) {
      reset();
    } else {
      way.later(after, this::reset);
    }
  }

  private void reset() {
    if (way.isOpen()) {
      seen(Effect.RESET, first, swallowed, after);
      way.reset();
    }
  }
}
