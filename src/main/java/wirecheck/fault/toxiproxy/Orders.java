package wirecheck.fault.toxiproxy;

import eu.rekawek.toxiproxy.Proxy;
import eu.rekawek.toxiproxy.model.ToxicDirection;
import eu.rekawek.toxiproxy.model.ToxicList;
import java.io.IOException;
import java.time.Duration;
import wirecheck.fault.Bounds;
import wirecheck.fault.Direction;
import wirecheck.fault.Toxic;
import wirecheck.fault.ToxicOrder;

/**
 * Says our orders in Toxiproxy's words and units. What cannot be said exactly is refused before it
 * gets there.
 */
final class Orders {
  private static final long KILO = 1000;
  private static final Duration MILLISECOND = Duration.ofMillis(1);
  private static final Duration MICROSECOND = Duration.ofNanos(1000);

  private Orders() {}

  /** Throws IllegalArgumentException for what Toxiproxy has no number for. */
  static void check(Toxic toxic) {
    if (toxic instanceof Toxic.Latency latency) {
      in(MILLISECOND, latency.latency());
      in(MILLISECOND, latency.jitter());
    } else if (toxic instanceof Toxic.Bandwidth bandwidth) {
      Bounds.require(
          bandwidth.bytesPerSecond() % KILO == 0,
          "Toxiproxy's bandwidth is a multiple of 1000 B/s, not " + bandwidth.bytesPerSecond());
    } else if (toxic instanceof Toxic.Slicer slicer) {
      in(MICROSECOND, slicer.gap());
    } else if (toxic instanceof Toxic.Timeout timeout) {
      in(MILLISECOND, timeout.after());
    } else if (toxic instanceof Toxic.SlowClose slow) {
      in(MILLISECOND, slow.delay());
    } else if (toxic instanceof Toxic.ResetPeer reset) {
      in(MILLISECOND, reset.after());
    }
  }

  static void give(Proxy proxy, String name, ToxicOrder order) throws IOException {
    ToxicDirection way =
        order.direction() == Direction.UPSTREAM
            ? ToxicDirection.UPSTREAM
            : ToxicDirection.DOWNSTREAM;
    ToxicList toxics = proxy.toxics();
    Toxic toxic = order.toxic();
    if (toxic instanceof Toxic.Latency latency) {
      var added = toxics.latency(name, way, in(MILLISECOND, latency.latency()));
      if (!latency.jitter().isZero()) {
        added.setJitter(in(MILLISECOND, latency.jitter()));
      }
    } else if (toxic instanceof Toxic.Bandwidth bandwidth) {
      toxics.bandwidth(name, way, bandwidth.bytesPerSecond() / KILO);
    } else if (toxic instanceof Toxic.Slicer slicer) {
      toxics.slicer(name, way, slicer.size(), in(MICROSECOND, slicer.gap()));
    } else if (toxic instanceof Toxic.LimitData limit) {
      toxics.limitData(name, way, limit.bytes());
    } else if (toxic instanceof Toxic.Timeout timeout) {
      toxics.timeout(name, way, in(MILLISECOND, timeout.after()));
    } else if (toxic instanceof Toxic.SlowClose slow) {
      toxics.slowClose(name, way, in(MILLISECOND, slow.delay()));
    } else if (toxic instanceof Toxic.ResetPeer reset) {
      toxics.resetPeer(name, way, in(MILLISECOND, reset.after()));
    }
  }

  private static long in(Duration unit, Duration duration) {
    long nanos = duration.toNanos();
    Bounds.require(
        nanos % unit.toNanos() == 0, "Toxiproxy counts in steps of " + unit + " here: " + duration);
    return nanos / unit.toNanos();
  }
}
