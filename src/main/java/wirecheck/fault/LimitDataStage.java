package wirecheck.fault;

import java.io.IOException;
import java.time.Duration;

/** Lets a number of bytes pass and closes the connection both ways at exactly that byte. */
final class LimitDataStage extends Stage {
  private long left;

  LimitDataStage(Toxic.LimitData toxic, Lane lane) {
    super(lane);
    left = toxic.bytes();
  }

  @Override
  void carry(Parcel.Chunk chunk, Onward onward) throws IOException {
    int allowed = (int) Math.min(left, chunk.length());
    if (allowed > 0) {
      onward.carry(chunk.part(0, allowed));
      left -= allowed;
    }
    if (left == 0 && lane.isOpen()) {
      seen(Effect.CUT, chunk.offset() + allowed, chunk.length() - allowed, Duration.ZERO);
      lane.cut();
    }
  }
}
