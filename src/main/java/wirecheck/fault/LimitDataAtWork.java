package wirecheck.fault;

import java.io.IOException;
import java.time.Duration;

/** Lets a number of bytes pass and closes the connection both ways at exactly that byte. */
final class LimitDataAtWork extends ToxicAtWork {
  private long left;

  LimitDataAtWork(Toxic.LimitData toxic, ConnectionDirection way) {
    super(way);
    left = toxic.bytes();
  }

  @Override
  void carry(Parcel.Chunk chunk, Onward onward) throws IOException {
    int allowed = (int) Math.min(left, chunk.length());
    if (allowed > 0) {
      onward.carry(chunk.part(0, allowed));
      left -= allowed;
    }
    if (left == 0 && way.isOpen()) {
      seen(Effect.CUT, chunk.offset() + allowed, chunk.length() - allowed, Duration.ZERO);
      way.cut();
    }
  }
}
