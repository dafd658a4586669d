package wirecheck.fault;

import java.io.IOException;
import java.time.Duration;

/**
 * Lets bytes out in pieces of 100 ms each, at the end of the time that a piece takes on a link of
 * that width.
 */
final class BandwidthAtWork extends ToxicAtWork {
  private static final long SECOND = 1_000_000_000L;
  private static final int PIECES_A_SECOND = 10;

  /**
   * Waking up late by this much does not make the link narrower; coming later than this is
   * idleness.
   */
  private static final long LATE = SECOND / 100;

  private final long rate;
  private long free = System.nanoTime();

  BandwidthAtWork(Toxic.Bandwidth toxic, ConnectionDirection way) {
    super(way);
    rate = toxic.bytesPerSecond();
  }

  @Override
  void carry(Parcel.Chunk chunk, Onward onward) throws IOException {
    if (rate == 0) {
      stall(chunk, chunk.length());
      return;
    }
    int most = (int) Math.max(1, Math.min(chunk.length(), rate / PIECES_A_SECOND));
    for (int from = 0; from < chunk.length(); ) {
      int length = Math.min(most, chunk.length() - from);
      long begin = System.nanoTime();
      occupy(length);
      Parcel.Chunk piece = chunk.part(from, length);
      seen(Effect.SLOWED, piece.offset(), length, Duration.ofNanos(System.nanoTime() - begin));
      onward.carry(piece.readAt(System.nanoTime()));
      from += length;
    }
  }

  @Override
  void end(Parcel.End end, Onward onward) throws IOException {
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

  private void stall(Parcel parcel, int bytes) {
    seen(Effect.SLOWED, parcel.offset(), bytes, Duration.ZERO);
    while (way.isOpen()) {
      pauseUntil(System.nanoTime() + SECOND);
    }
  }
}
