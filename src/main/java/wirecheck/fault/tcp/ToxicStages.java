package wirecheck.fault.tcp;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The toxics at work on one direction of one connection, in the order of their orders. Safe for
 * many threads.
 */
final class ToxicStages {
  private final List<ToxicStage> toxics = new CopyOnWriteArrayList<>();

  boolean isEmpty() {
    return toxics.isEmpty();
  }

  void add(ToxicStage toxic) {
    toxics.add(toxic);
  }

  /** The way through the toxics that there are now to what comes after them. */
  ToxicStage.Onward before(ToxicStage.Onward wire) {
    ToxicStage.Onward onward = wire;
    List<ToxicStage> now = List.copyOf(toxics);
    for (int i = now.size() - 1; i >= 0; i--) {
      onward = new Step(now.get(i), onward);
    }
    return onward;
  }

  private record Step(ToxicStage toxic, ToxicStage.Onward next) implements ToxicStage.Onward {
    @Override
    public void carry(Segment.Chunk chunk) throws IOException {
      toxic.carry(chunk, next);
    }

    @Override
    public void end(Segment.End end) throws IOException {
      toxic.end(end, next);
    }
  }
}
