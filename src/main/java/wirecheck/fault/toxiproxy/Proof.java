package wirecheck.fault.toxiproxy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wirecheck.base.Transport;
import wirecheck.fault.Direction;
import wirecheck.fault.Effect;
import wirecheck.fault.FaultEvent;
import wirecheck.fault.Toxic;
import wirecheck.fault.tcp.RecordedStream.Passage;

/**
 * What toxics were seen to do to one direction of one connection: what went into the proxy compared
 * with what came out. Only what an order explains is claimed for it.
 */
final class Proof {
  private static final Duration MILLISECOND = Duration.ofMillis(1);

  private final long opened;
  private final Direction direction;
  private final int connection;
  private final ProxyTransit crossing;

  Proof(long opened, Direction direction, int connection, ProxyTransit crossing) {
    this.opened = opened;
    this.direction = direction;
    this.connection = connection;
    this.crossing = crossing;
  }

  /** What there is to see of a toxic that was ordered at a moment. */
  Stream<FaultEvent> of(Toxic toxic, long ordered) {
    if (toxic instanceof Toxic.Latency latency) {
      return delayed(latency.latency().minus(latency.jitter()), ordered);
    }
    if (toxic instanceof Toxic.Bandwidth bandwidth) {
      return bandwidth.bytesPerSecond() == 0
          ? lost(Effect.SLOWED)
          : slowed(bandwidth.bytesPerSecond(), ordered);
    }
    if (toxic instanceof Toxic.Slicer slicer) {
      return sliced(slicer.size(), ordered);
    }
    if (toxic instanceof Toxic.LimitData limit) {
      boolean cut = crossing.out().bytes() - crossing.before(ordered) == limit.bytes();
      return cut ? cutShort() : Stream.empty();
    }
    if (toxic instanceof Toxic.Timeout timeout) {
      Stream<FaultEvent> closed =
          timeout.after().isZero() ? Stream.empty() : ended(Effect.CLOSED, timeout.after());
      return Stream.concat(lost(Effect.DROPPED), closed);
    }
    if (toxic instanceof Toxic.SlowClose slow) {
      return crossing
          .lateEnd()
          .filter(late -> late.compareTo(slow.delay()) >= 0)
          .map(late -> closedLate(late))
          .stream();
    }
    return crossing.isResetByProxy() ? ended(Effect.RESET, Duration.ZERO) : Stream.empty();
  }

  private Stream<FaultEvent> delayed(Duration latency, long ordered) {
    Duration least = latency.compareTo(MILLISECOND) < 0 ? MILLISECOND : latency;
    List<Passage> late =
        crossing.since(ordered).stream()
            .filter(it -> crossing.hold(it).compareTo(least) >= 0)
            .toList();
    return late.stream()
        .map(crossing::hold)
        .min(Duration::compareTo)
        .map(shortest -> all(Effect.DELAYED, late, shortest))
        .stream();
  }

  private Stream<FaultEvent> slowed(long rate, long ordered) {
    List<Passage> sent = crossing.since(ordered);
    if (sent.isEmpty()) {
      return Stream.empty();
    }
    long begun = crossing.arrival(sent.get(0).offset());
    Duration took = Duration.ofNanos(sent.get(sent.size() - 1).nanos() - begun);
    long bytes = sent.stream().mapToLong(Passage::length).sum();
    // Toxiproxy sleeps in whole milliseconds.
    Duration least = Duration.ofMillis(bytes * 1000 / rate);
    return least.compareTo(MILLISECOND) > 0 && took.compareTo(least.minus(MILLISECOND)) >= 0
        ? Stream.of(all(Effect.SLOWED, sent, took))
        : Stream.empty();
  }

  private Stream<FaultEvent> sliced(int size, long ordered) {
    List<Passage> pieces =
        crossing.since(ordered).stream()
            .filter(it -> it.length() <= size && crossing.isCut(it))
            .toList();
    return pieces.isEmpty() ? Stream.empty() : Stream.of(all(Effect.SLICED, pieces, Duration.ZERO));
  }

  private Stream<FaultEvent> lost(Effect effect) {
    long passed = crossing.out().bytes();
    return crossing.lost() > 0
        ? Stream.of(
            one(effect, passed, crossing.lost(), 1, crossing.arrival(passed), Duration.ZERO))
        : Stream.empty();
  }

  /** Bytes that went in and never came out show the cut, whoever was seen to end first. */
  private Stream<FaultEvent> cutShort() {
    return crossing.lost() > 0 && crossing.out().ending().isPresent()
        ? Stream.of(oneEnd(Effect.CUT, Duration.ZERO))
        : ended(Effect.CUT, Duration.ZERO);
  }

  private FaultEvent oneEnd(Effect effect, Duration held) {
    return one(effect, crossing.out().bytes(), crossing.lost(), 1, crossing.out().endedAt(), held);
  }

  private Stream<FaultEvent> ended(Effect effect, Duration held) {
    return crossing.isEndedByProxy() ? Stream.of(oneEnd(effect, held)) : Stream.empty();
  }

  private FaultEvent closedLate(Duration late) {
    return one(Effect.CLOSE_DELAYED, crossing.in().bytes(), 0, 1, crossing.in().endedAt(), late);
  }

  private FaultEvent all(Effect effect, List<Passage> passages, Duration held) {
    long first = passages.get(0).offset();
    long bytes = passages.stream().mapToLong(Passage::length).sum();
    return one(effect, first, bytes, passages.size(), crossing.arrival(first), held);
  }

  private FaultEvent one(
      Effect effect, long position, long bytes, int count, long nanos, Duration held) {
    Duration at = Duration.ofNanos(Math.max(0, nanos - opened));
    return new FaultEvent(
        effect,
        Transport.TCP,
        Optional.of(direction),
        connection,
        position,
        bytes,
        count,
        at,
        held);
  }
}
