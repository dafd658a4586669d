package wirecheck.fault.tcp;

import java.time.Duration;
import wirecheck.fault.Effect;
import wirecheck.fault.Toxic;

/** Swallows a direction, its end included, and closes the connection when the time is over. */
final class TimeoutStage extends ToxicStage {
  private final Duration after;
  private volatile long swallowed;

  TimeoutStage(Toxic.Timeout toxic, ConnectionDirection way) {
    super(way);
    after = toxic.after();
  }

  @Override
  void begin() {
    if (!after.isZero()) {
      way.later(after, this::close);
    }
  }

  @Override
  void carry(Segment.Chunk chunk, Onward onward) {
    swallowed += chunk.length();
    seen(Effect.DROPPED, chunk.offset(), chunk.length(), Duration.ZERO);
  }

  @Override
  void end(Segment.End end, Onward onward) {
    // A network that went silent does not carry the news of an end either.
    seen(Effect.DROPPED, end.offset(), 0, Duration.ZERO);
  }

  private void close() {
    if (way.isOpen()) {
      seen(Effect.CLOSED, way.delivered(), swallowed, after);
      way.cut();
    }
  }
}
