package wirecheck.fault.tcp;

import java.io.IOException;
import java.time.Duration;
import java.util.SplittableRandom;
import wirecheck.fault.Effect;
import wirecheck.fault.Toxic;

/**
 * A toxic at work on one direction of one connection. The direction calls it with one parcel at a
 * time, from one thread at a time; what it keeps back for a while it keeps back by not returning.
 */
abstract class ToxicStage {
  final ConnectionDirection way;

  ToxicStage(ConnectionDirection way) {
    this.way = way;
  }

  /** What comes after a toxic: the next one, or the wire. */
  interface Onward {
    void carry(Segment.Chunk chunk) throws IOException;

    void end(Segment.End end) throws IOException;
  }

  /** The toxic takes hold of the connection. */
  void begin() {}

  void carry(Segment.Chunk chunk, Onward onward) throws IOException {
    onward.carry(chunk);
  }

  void end(Segment.End end, Onward onward) throws IOException {
    onward.end(end);
  }

  /** Waits until a moment, or until the direction is over. */
  final void pauseUntil(long nanos) {
    way.pauseUntil(nanos);
  }

  final void seen(Effect effect, long position, long bytes, Duration held) {
    way.seen(effect, position, bytes, held);
  }

  static ToxicStage of(Toxic toxic, ConnectionDirection way, SplittableRandom random) {
    if (toxic instanceof Toxic.Latency latency) {
      return new LatencyStage(latency, way, random);
    }
    if (toxic instanceof Toxic.Bandwidth bandwidth) {
      return new BandwidthStage(bandwidth, way);
    }
    if (toxic instanceof Toxic.Slicer slicer) {
      return new SlicerStage(slicer, way);
    }
    if (toxic instanceof Toxic.LimitData limit) {
      return new LimitDataStage(limit, way);
    }
    if (toxic instanceof Toxic.Timeout timeout) {
      return new TimeoutStage(timeout, way);
    }
    if (toxic instanceof Toxic.SlowClose slow) {
      return new SlowCloseStage(slow, way);
    }
    return new ResetPeerStage((Toxic.ResetPeer) toxic, way);
  }
}
