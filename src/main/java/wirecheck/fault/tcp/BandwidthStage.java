package wirecheck.fault.tcp;

import java.io.IOException;
import java.time.Duration;
import wirecheck.fault.Effect;
import wirecheck.fault.Toxic;

/**
 * Lets bytes out in pieces of 100 ms each, at the end of the time that a piece takes on a link of
 * that width.
 */
final class BandwidthStage extends ToxicStage {
  private static final long SECOND = 1_000_000_000L;
  private static final int PIECES_A_SECOND = 10;

  /**
   * Waking up late by this much does not make the link narrower; coming later than this is
   * idleness.
   */
  private static final long LATE = SECOND / 100;

  private final long rate;
  private long free = System.nanoTime();

  BandwidthStage(Toxic.Bandwidth toxic, ConnectionDirection way) {
    super(way);
    rate = toxic.bytesPerSecond();
  }

  @Override
  void carry(Segment.Chunk chunk, Onward onward) throws IOException {
    if (rate == 0) {
      stall(chunk, chunk.length());
      return;
    }
    int most = (int) Math.max(1, Math.min(chunk.length(), rate / PIECES_A_SECOND));
    for (int from = 0; from < chunk.length(); ) {
      int length = Math.min(most, chunk.length() - from);
      long begin = System.nanoTime();
      occupy(length);
      Segment.Chunk piece = chunk.part(from, length);
      seen(Effect.SLOWED, piece.offset(), length, Duration.ofNanos(System.nanoTime() - begin));
      onward.carry(piece.readAt(System.nanoTime()));
      from += length;
    }
  }

  @Override
  void end(Segment.End end, Onward onward) throws IOException {
    if (rate == 0) {
      stall(end, 0);
      return;
    }
    onward.end(end.readAt(Math.max(end.at(), free)));
  }

  private void occupy(int length) {
    long now = System.nanoTime();
    long begin = now - free < LATE ? free : now;
    free = begin + length * SECOND / rate;
    pauseUntil(free);
  }

  private void stall(Segment parcel, int bytes) {
    seen(Effect.SLOWED, parcel.offset(), bytes, Duration.ZERO);
    while (way.isOpen()) {
      pauseUntil(System.nanoTime() + SECOND);
    }
  }
}
