package wirecheck.fault.tcp;

import java.io.IOException;
import java.time.Duration;
import wirecheck.fault.Effect;
import wirecheck.fault.Toxic;

/** Lets a number of bytes pass and closes the connection both ways at exactly that byte. */
final class LimitDataStage extends ToxicStage {
  private long left;

  LimitDataStage(Toxic.LimitData toxic, ConnectionDirection way) {
    super(way);
    left = toxic.bytes();
  }

  @Override
  void carry(Segment.Chunk chunk, Onward onward) throws IOException {
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
