package wirecheck.fault.toxiproxy;

import eu.rekawek.toxiproxy.Proxy;
import eu.rekawek.toxiproxy.model.ToxicDirection;
import java.io.IOException;
import java.time.Duration;
import wirecheck.fault.Direction;
import wirecheck.fault.Order;
import wirecheck.fault.Toxic;

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
      require(
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

  static eu.rekawek.toxiproxy.model.Toxic give(Proxy proxy, String name, Order order)
      throws IOException {
    ToxicDirection way =
        order.direction() == Direction.UPSTREAM
            ? ToxicDirection.UPSTREAM
            : ToxicDirection.DOWNSTREAM;
    Toxic toxic = order.toxic();
    if (toxic instanceof Toxic.Latency latency) {
      var added = proxy.toxics().latency(name, way, in(MILLISECOND, latency.latency()));
      if (!latency.jitter().isZero()) {
        added.setJitter(in(MILLISECOND, latency.jitter()));
      }
      return added;
    }
    if (toxic instanceof Toxic.Bandwidth bandwidth) {
      return proxy.toxics().bandwidth(name, way, bandwidth.bytesPerSecond() / KILO);
    }
    if (toxic instanceof Toxic.Slicer slicer) {
      return proxy.toxics().slicer(name, way, slicer.size(), in(MICROSECOND, slicer.gap()));
    }
    if (toxic instanceof Toxic.LimitData limit) {
      return proxy.toxics().limitData(name, way, limit.bytes());
    }
    if (toxic instanceof Toxic.Timeout timeout) {
      return proxy.toxics().timeout(name, way, in(MILLISECOND, timeout.after()));
    }
    if (toxic instanceof Toxic.SlowClose slow) {
      return proxy.toxics().slowClose(name, way, in(MILLISECOND, slow.delay()));
    }
    Toxic.ResetPeer reset = (Toxic.ResetPeer) toxic;
    return proxy.toxics().resetPeer(name, way, in(MILLISECOND, reset.after()));
  }

  private static long in(Duration unit, Duration duration) {
    long nanos = duration.toNanos();
    require(
        nanos % unit.toNanos() == 0, "Toxiproxy counts in steps of " + unit + " here: " + duration);
    return nanos / unit.toNanos();
  }

  private static void require(boolean met, String otherwise) {
    if (!met) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
