package wirecheck.fault.tcp;

import java.io.IOException;
import java.time.Duration;
import wirecheck.fault.Effect;
import wirecheck.fault.Toxic;

/**
 * Cuts each chunk into pieces of one size, with a gap after every piece so that the next chunk
 * stays apart too.
 */
final class SlicerStage extends ToxicStage {
  private final int size;
  private final long gap;

  SlicerStage(Toxic.Slicer toxic, ConnectionDirection way) {
    super(way);
    size = toxic.size();
    gap = toxic.gap().toNanos();
  }

  @Override
  void carry(Segment.Chunk chunk, Onward onward) throws IOException {
    boolean cut = chunk.length() > size;
    for (int from = 0; from < chunk.length(); ) {
      int rest = chunk.length() - from;
      Segment.Chunk piece = chunk.part(from, Math.min(size, rest));
      if (cut) {
        seen(Effect.SLICED, piece.offset(), piece.length(), Duration.ZERO);
      }
      onward.carry(piece);
      pauseUntil(System.nanoTime() + gap);
      from += piece.length();
    }
  }
}
