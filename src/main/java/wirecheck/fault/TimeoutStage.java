package wirecheck.fault;

import java.time.Duration;
import java.util.concurrent.Future;

/** Swallows a direction, its end included, and closes the connection when the time is over. */
final class TimeoutStage extends Stage {
  private final Duration after;
  private Future<?> timer;
  private volatile long swallowed;

  TimeoutStage(Toxic.Timeout toxic, Lane lane) {
    super(toxic, lane);
    after = toxic.after();
  }

  @Override
  synchronized void begin() {
    if (!after.isZero()) {
      timer = lane.later(after, this::close);
    }
  }

  @Override
  void carry(Parcel.Chunk chunk, Onward onward) {
    swallowed += chunk.length();
    seen(Effect.DROPPED, chunk.offset(), chunk.length(), Duration.ZERO);
  }

  @Override
  void end(Parcel.End end, Onward onward) {
    // A network that went silent does not carry the news of an end either.
    seen(Effect.DROPPED, end.offset(), 0, Duration.ZERO);
  }

  @Override
  synchronized void remove() {
    super.remove();
    if (timer != null) {
      timer.cancel(false);
    }
  }

  private void close() {
    if (!isRemoved() && lane.isOpen()) {
      seen(Effect.CLOSED, lane.delivered(), swallowed, after);
      lane.cut();
    }
  }
}
