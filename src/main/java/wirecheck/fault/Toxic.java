package wirecheck.fault;

import java.time.Duration;
import wirecheck.base.Format;

/**
 * What can be wrong with one direction of a TCP link. Toxics of one direction work in the order in
 * which they were added, on each connection for itself. Durations are at most {@link #LONGEST}.
 */
public sealed interface Toxic {
  /** Beyond this nobody waits; it also keeps out values that bring a Toxiproxy server down. */
  Duration LONGEST = Duration.ofSeconds(1000);

  /** A noun phrase for reasons. */
  String words();

  /** What has to be seen on the wire for this toxic to have been at work. */
  Effect effect();

  /**
   * Every chunk leaves {@code latency} plus or minus up to {@code jitter} after it came. Never
   * reorders.
   *
   * @param latency 0 to {@link #LONGEST}
   * @param jitter 0 to {@link #LONGEST}; where it makes the sum negative there is no delay
   */
  record Latency(Duration latency, Duration jitter) implements Toxic {
    public Latency {
      Bounds.requireTime("latency", latency);
      Bounds.requireTime("jitter", jitter);
    }

    public Latency(Duration latency) {
      this(latency, Duration.ZERO);
    }

    @Override
    public String words() {
      return "latency of " + Format.of(latency, jitter);
    }

    @Override
    public Effect effect() {
      return Effect.DELAYED;
    }
  }

  /**
   * A narrow link, without credit for idle time.
   *
   * @param bytesPerSecond 0 or more; 0 stalls the direction, its end included, for as long as the
   *     toxic is there
   */
  record Bandwidth(long bytesPerSecond) implements Toxic {
    public Bandwidth {
      Bounds.require(bytesPerSecond >= 0, "the bandwidth is negative: " + bytesPerSecond + " B/s");
    }

    @Override
    public String words() {
      return "bandwidth of " + bytesPerSecond + " B/s";
    }

    @Override
    public Effect effect() {
      return Effect.SLOWED;
    }
  }

  /**
   * Every chunk is cut into pieces, each followed by a gap.
   *
   * @param size bytes in a piece, 1 or more; the last piece of a chunk may be shorter
   * @param gap 0 to {@link #LONGEST}; below 10 ms the receiving kernel may join pieces again
   */
  record Slicer(int size, Duration gap) implements Toxic {
    public Slicer {
      Bounds.require(size >= 1, "the size of a slice is less than one byte: " + size);
      Bounds.requireTime("gap", gap);
    }

    @Override
    public String words() {
      return "slices of %s, %s apart".formatted(Format.bytes(size), Format.of(gap));
    }

    @Override
    public Effect effect() {
      return Effect.SLICED;
    }
  }

  /**
   * The connection is closed both ways as soon as this many bytes have passed.
   *
   * @param bytes 0 or more, counted on each connection from when the toxic took hold of it; 0
   *     closes on the first byte
   */
  record LimitData(long bytes) implements Toxic {
    public LimitData {
      Bounds.require(bytes >= 0, "the limit is negative: " + bytes + " bytes");
    }

    @Override
    public String words() {
      return "an end after " + Format.bytes(bytes);
    }

    @Override
    public Effect effect() {
      return Effect.CUT;
    }
  }

  /**
   * The direction goes silent, and some time later the connection is closed both ways.
   *
   * @param after 0 to {@link #LONGEST}, from when the toxic took hold of the connection; 0 never
   *     closes
   */
  record Timeout(Duration after) implements Toxic {
    public Timeout {
      Bounds.requireTime("timeout", after);
    }

    @Override
    public String words() {
      return after.isZero() ? "silence" : "silence, and an end after " + Format.of(after);
    }

    @Override
    public Effect effect() {
      return after.isZero() ? Effect.DROPPED : Effect.CLOSED;
    }
  }

  /**
   * The end of the direction (FIN) comes late; data does not.
   *
   * @param delay 0 to {@link #LONGEST}
   */
  record SlowClose(Duration delay) implements Toxic {
    public SlowClose {
      Bounds.requireTime("delay of the close", delay);
    }

    @Override
    public String words() {
      return "a close that is late by " + Format.of(delay);
    }

    @Override
    public Effect effect() {
      return Effect.CLOSE_DELAYED;
    }
  }

  /**
   * The first bytes of the direction, or its end, are swallowed, and some time later both ends see
   * a reset. A silent connection is left alone.
   *
   * @param after 0 to {@link #LONGEST}, from those first bytes
   */
  record ResetPeer(Duration after) implements Toxic {
    public ResetPeer {
      Bounds.requireTime("time to the reset", after);
    }

    @Override
    public String words() {
      return after.isZero() ? "a reset" : "a reset after " + Format.of(after);
    }

    @Override
    public Effect effect() {
      return Effect.RESET;
    }
  }
}
