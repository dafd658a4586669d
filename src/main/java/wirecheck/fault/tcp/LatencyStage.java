package wirecheck.fault.tcp;

import java.io.IOException;
import java.time.Duration;
import java.util.SplittableRandom;
import wirecheck.fault.Effect;
import wirecheck.fault.Toxic;

/**
 * Holds each parcel until its time. Those behind it go on ageing, so that latencies overlap and
 * never add up.
 */
public final class LatencyStage extends ToxicStage {
  private final long latency;
  private final long jitter;
  private final SplittableRandom random;

  public LatencyStage(Toxic.Latency toxic, ConnectionDirection way, SplittableRandom random) {
    super(way);
    latency = toxic.latency().toNanos();
    jitter = toxic.jitter().toNanos();
    this.random = random;
  }

  @Override
  void carry(Segment.Chunk chunk, Onward onward) throws IOException {
    long due = hold(chunk, chunk.length());
    onward.carry(chunk.readAt(due));
  }

  @Override
  void end(Segment.End end, Onward onward) throws IOException {
    // The end of a direction travels the same way as its data, a reset too.
    long due = hold(end, 0);
    onward.end(end.readAt(due));
  }

  private long hold(Segment parcel, int bytes) {
    long due = parcel.at() + Math.max(0, latency + draw());
    pauseUntil(due);
    seen(Effect.DELAYED, parcel.offset(), bytes, Duration.ofNanos(System.nanoTime() - parcel.at()));
    return due;
  }

  public long draw() {
    return jitter == 0 ? 0 : random.nextLong(-jitter, jitter + 1);
  }
}
