package wirecheck.fault;

import java.io.IOException;
import java.time.Duration;
import java.util.SplittableRandom;

/**
 * A toxic at work on one direction of one connection. The direction calls it with one parcel at a
 * time, from one thread at a time; what it keeps back for a while it keeps back by not returning.
 */
abstract class ToxicAtWork {
  final ConnectionDirection way;

  ToxicAtWork(ConnectionDirection way) {
    this.way = way;
  }

  /** What comes after a toxic: the next one, or the wire. */
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
    way.pauseUntil(nanos);
  }

  final void seen(Effect effect, long position, long bytes, Duration held) {
    way.seen(effect, position, bytes, held);
  }

  static ToxicAtWork of(Toxic toxic, ConnectionDirection way, SplittableRandom random) {
    if (toxic instanceof Toxic.Latency latency) {
      return new LatencyAtWork(latency, way, random);
    }
    if (toxic instanceof Toxic.Bandwidth bandwidth) {
      return new BandwidthAtWork(bandwidth, way);
    }
    if (toxic instanceof Toxic.Slicer slicer) {
      return new SlicerAtWork(slicer, way);
    }
    if (toxic instanceof Toxic.LimitData limit) {
      return new LimitDataAtWork(limit, way);
    }
    if (toxic instanceof Toxic.Timeout timeout) {
      return new TimeoutAtWork(timeout, way);
    }
    if (toxic instanceof Toxic.SlowClose slow) {
      return new SlowCloseAtWork(slow, way);
    }
    return new ResetPeerAtWork((Toxic.ResetPeer) toxic, way);
  }
}
