package wirecheck.fault.toxiproxy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import wirecheck.fault.tcp.RecordedStream;
import wirecheck.fault.tcp.RecordedStream.Passage;
import wirecheck.wire.ReadOutcome;

/**
 * One direction of one connection on its way through the proxy.
 *
 * @param in what the sender of the direction sent to the proxy
 * @param out what the proxy sent to the receiver
 * @param back what the proxy sent to the sender, the other way
 */
record ProxyTransit(RecordedStream in, RecordedStream out, RecordedStream back) {

  /** What came out and had gone in since a moment. */
  List<Passage> since(long moment) {
    return out.passages().stream().filter(it -> arrival(it.end() - 1) >= moment).toList();
  }

  /** When a byte of the direction went into the proxy; the end of time for one that did not. */
  long arrival(long offset) {
    return in.passages().stream()
        .filter(it -> it.end() > offset)
        .mapToLong(Passage::nanos)
        .findFirst()
        .orElse(Long.MAX_VALUE);
  }

  /** How long the last byte of a passage was on its way. */
  Duration hold(Passage passage) {
    return Duration.ofNanos(passage.nanos() - arrival(passage.end() - 1));
  }

  /** Bytes that had gone into the proxy before a moment. */
  long before(long moment) {
    return in.passages().stream()
        .filter(it -> it.nanos() < moment)
        .mapToLong(Passage::length)
        .sum();
  }

  /** Bytes that went in and did not come out. */
  long lost() {
    return Math.max(0, in.bytes() - out.bytes());
  }

  /** Whether a passage ended where no chunk of the sender's did. */
  boolean isCut(Passage passage) {
    return in.passages().stream().noneMatch(it -> it.end() == passage.end());
  }

  /**
   * Whether the proxy ended the direction of its own accord: the sender had not ended it by then.
   */
  boolean isEndedByProxy() {
    return out.ending().isPresent() && (in.ending().isEmpty() || in.endedAt() - out.endedAt() > 0);
  }

  /** Whether the proxy reset both ends, and neither end the proxy. */
  boolean isResetByProxy() {
    Optional<ReadOutcome> reset = Optional.of(ReadOutcome.RESET);
    return out.ending().equals(reset) && back.ending().equals(reset) && in.ending().isEmpty();
  }

  /** How much later than the sender's orderly end the receiver's came; empty unless both came. */
  Optional<Duration> lateEnd() {
    return in.ending().equals(Optional.of(ReadOutcome.END_OF_STREAM)) && out.ending().isPresent()
        ? Optional.of(Duration.ofNanos(out.endedAt() - in.endedAt()))
        : Optional.empty();
  }
}
