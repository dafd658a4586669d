package wirecheck.fault;

import java.io.IOException;
import java.time.Duration;
import java.util.SplittableRandom;

/**
 * A toxic at work on one direction of one connection. The direction calls it with one parcel at a
 * time, from one thread at a time; what it keeps back for a while it keeps back by not returning.
 */
abstract class Stage {
  final Lane lane;

  Stage(Lane lane) {
    this.lane = lane;
  }

  /** What comes after a stage: the next one, or the wire. */
  interface Onward {
    void carry(Parcel.Chunk chunk) throws IOException;

    void end(Parcel.End end) throws IOException;
  }

  /** The toxic takes hold of the connection. */
  void begin() {}

  void carry(Parcel.Chunk chunk, Onward onward) throws IOException {
    onward.carry(chunk);
  }

  void end(Parcel.End end, Onward onward) throws IOException {
    onward.end(end);
  }

  /** Waits until a moment, or until the direction is over. */
  final void pauseUntil(long nanos) {
    lane.pauseUntil(nanos);
  }

  final void seen(Effect effect, long position, long bytes, Duration held) {
    lane.seen(effect, position, bytes, held);
  }

  static Stage of(Toxic toxic, Lane lane, SplittableRandom random) {
    if (toxic instanceof Toxic.Latency latency) {
      return new LatencyStage(latency, lane, random);
    }
    if (toxic instanceof Toxic.Bandwidth bandwidth) {
      return new BandwidthStage(bandwidth, lane);
    }
    if (toxic instanceof Toxic.Slicer slicer) {
      return new SlicerStage(slicer, lane);
    }
    if (toxic instanceof Toxic.LimitData limit) {
      return new LimitDataStage(limit, lane);
    }
    if (toxic instanceof Toxic.Timeout timeout) {
      return new TimeoutStage(timeout, lane);
    }
    if (toxic instanceof Toxic.SlowClose slow) {
      return new SlowCloseStage(slow, lane);
    }
    return new ResetPeerStage((Toxic.ResetPeer) toxic, lane);
  }
}
