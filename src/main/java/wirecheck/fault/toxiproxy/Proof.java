package wirecheck.fault.toxiproxy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import wirecheck.fault.Direction;
import wirecheck.fault.Effect;
import wirecheck.fault.Injected;
import wirecheck.fault.Testimony;
import wirecheck.fault.Testimony.Passage;
import wirecheck.fault.Toxic;
import wirecheck.wire.Ending;
import wirecheck.wire.Transport;

/**
 * What one toxic was seen to do to one direction of one connection: what went into the proxy
 * compared with what came out. Only what the order explains is claimed.
 */
final class Proof {
  private final long opened;
  private final Direction direction;
  private final int connection;
  private final Testimony in;
  private final Testimony out;
  private final Testimony back;

  /**
   * A comparison.
   *
   * @param in what the sender of the direction sent to the proxy
   * @param out what the proxy sent to the receiver
   * @param back what the proxy sent to the sender, the other way
   */
  Proof(
      long opened,
      Direction direction,
      int connection,
      Testimony in,
      Testimony out,
      Testimony back) {
    this.opened = opened;
    this.direction = direction;
    this.connection = connection;
    this.in = in;
    this.out = out;
    this.back = back;
  }

  /**
   * What is there to see of a toxic that was ordered at a moment, as a list of none, one or two.
   */
  List<Injected> of(Toxic toxic, long ordered) {
    if (toxic instanceof Toxic.Latency latency) {
      Duration least = latency.latency().minus(latency.jitter());
      return held(Effect.DELAYED, least.isNegative() ? Duration.ofMillis(1) : least, ordered);
    }
    if (toxic instanceof Toxic.Bandwidth bandwidth) {
      return slowed(bandwidth.bytesPerSecond(), ordered);
    }
    if (toxic instanceof Toxic.Slicer slicer) {
      return sliced(slicer.size(), ordered);
    }
    if (toxic instanceof Toxic.LimitData limit) {
      boolean cut = out.bytes() - before(ordered) == limit.bytes() && endedByProxy();
      return cut ? one(Effect.CUT, out.bytes(), lost(), out.endedAt(), Duration.ZERO) : List.of();
    }
    if (toxic instanceof Toxic.Timeout timeout) {
      List<Injected> dropped =
          lost() > 0
              ? one(Effect.DROPPED, out.bytes(), lost(), arrival(out.bytes()), Duration.ZERO)
              : List.of();
      List<Injected> closed =
          endedByProxy() && !timeout.after().isZero()
              ? one(Effect.CLOSED, out.bytes(), lost(), out.endedAt(), timeout.after())
              : List.of();
      return join(dropped, closed);
    }
    if (toxic instanceof Toxic.SlowClose slow) {
      return closedLate(slow.delay());
    }
    boolean reset = isReset(out) && isReset(back) && in.ending().isEmpty();
    return reset ? one(Effect.RESET, out.bytes(), lost(), out.endedAt(), Duration.ZERO) : List.of();
  }

  private List<Injected> held(Effect effect, Duration least, long ordered) {
    List<Passage> late =
        out.passages().stream()
            .filter(it -> arrival(it.end() - 1) >= ordered && hold(it).compareTo(least) >= 0)
            .toList();
    if (late.isEmpty()) {
      return List.of();
    }
    long bytes = late.stream().mapToLong(Passage::length).sum();
    Duration shortest = late.stream().map(this::hold).min(Duration::compareTo).orElseThrow();
    Passage first = late.get(0);
    return one(effect, first.offset(), bytes, late.size(), arrival(first.offset()), shortest);
  }

  private List<Injected> slowed(long rate, long ordered) {
    List<Passage> sent = since(ordered);
    if (rate == 0) {
      // Nothing comes out; that something went in is all that there is to see.
      return lost() > 0
          ? one(Effect.SLOWED, out.bytes(), lost(), arrival(out.bytes()), Duration.ZERO)
          : List.of();
    }
    if (sent.isEmpty()) {
      return List.of();
    }
    Passage first = sent.get(0);
    Passage last = sent.get(sent.size() - 1);
    long bytes = last.end() - first.offset();
    Duration took = Duration.ofNanos(last.nanos() - arrival(first.offset()));
    // Toxiproxy sleeps in whole milliseconds.
    Duration least = Duration.ofMillis(bytes * 1000 / rate - 1);
    return took.compareTo(least) >= 0 && bytes * 1000 / rate > 1
        ? one(Effect.SLOWED, first.offset(), bytes, sent.size(), arrival(first.offset()), took)
        : List.of();
  }

  private List<Injected> sliced(int size, long ordered) {
    List<Passage> pieces =
        since(ordered).stream()
            .filter(it -> !endsWhereOneCame(it.end()) && it.length() <= size)
            .toList();
    if (pieces.isEmpty()) {
      return List.of();
    }
    long bytes = pieces.stream().mapToLong(Passage::length).sum();
    Passage first = pieces.get(0);
    return one(Effect.SLICED, first.offset(), bytes, pieces.size(), first.nanos(), Duration.ZERO);
  }

  private List<Injected> closedLate(Duration delay) {
    boolean both =
        in.ending().equals(Optional.of(Ending.END_OF_STREAM)) && out.ending().isPresent();
    Duration late = Duration.ofNanos(out.endedAt() - in.endedAt());
    return both && late.compareTo(delay) >= 0
        ? one(Effect.CLOSE_DELAYED, in.bytes(), 0, in.endedAt(), late)
        : List.of();
  }

  private List<Passage> since(long ordered) {
    return out.passages().stream().filter(it -> arrival(it.end() - 1) >= ordered).toList();
  }

  private boolean endsWhereOneCame(long end) {
    return in.passages().stream().anyMatch(it -> it.end() == end);
  }

  /** The proxy ended the direction of its own accord: the sender had not ended it by then. */
  private boolean endedByProxy() {
    return out.ending().isPresent() && (in.ending().isEmpty() || in.endedAt() - out.endedAt() > 0);
  }

  private static boolean isReset(Testimony testimony) {
    return testimony.ending().equals(Optional.of(Ending.RESET));
  }

  private long lost() {
    return Math.max(0, in.bytes() - out.bytes());
  }

  private Duration hold(Passage passage) {
    return Duration.ofNanos(passage.nanos() - arrival(passage.end() - 1));
  }

  /** When a byte of the direction went into the proxy. */
  private long arrival(long offset) {
    return in.passages().stream()
        .filter(it -> it.end() > offset)
        .mapToLong(Passage::nanos)
        .findFirst()
        .orElse(opened);
  }

  /** Bytes that had gone into the proxy before a moment. */
  private long before(long moment) {
    return in.passages().stream()
        .filter(it -> it.nanos() < moment)
        .mapToLong(Passage::length)
        .sum();
  }

  private static List<Injected> join(List<Injected> one, List<Injected> other) {
    return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
  }

  private List<Injected> one(Effect effect, long position, long bytes, long nanos, Duration held) {
    return one(effect, position, bytes, 1, nanos, held);
  }

  private List<Injected> one(
      Effect effect, long position, long bytes, int count, long nanos, Duration held) {
    Duration at = Duration.ofNanos(Math.max(0, nanos - opened));
    return List.of(
        new Injected(
            effect,
            Transport.TCP,
            Optional.of(direction),
            connection,
            position,
            bytes,
            count,
            at,
            held));
  }
}
