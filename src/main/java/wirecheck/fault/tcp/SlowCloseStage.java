package wirecheck.fault.tcp;

import java.io.IOException;
import java.time.Duration;
import wirecheck.fault.Effect;
import wirecheck.fault.Toxic;

/** Holds the orderly end of a direction back; data and resets pass. */
final class SlowCloseStage extends ToxicStage {
  private final long delay;

  SlowCloseStage(Toxic.SlowClose toxic, ConnectionDirection way) {
    super(way);
    delay = toxic.delay().toNanos();
  }

  @Override
  void end(Segment.End end, Onward onward) throws IOException {
    if (!end.isReset()) {
      long begin = Math.max(end.at(), System.nanoTime());
      pauseUntil(begin + delay);
      Duration held = Duration.ofNanos(System.nanoTime() - begin);
      seen(Effect.CLOSE_DELAYED, end.offset(), 0, held);
    }
    onward.end(end);
  }
}
