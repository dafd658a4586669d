package wirecheck.fault;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The toxics at work on one direction of one connection, in the order of their orders. Safe for
 * many threads.
 */
final class ToxicsAtWork {
  private final List<ToxicAtWork> toxics = new CopyOnWriteArrayList<>();

  boolean isEmpty() {
    return toxics.isEmpty();
  }

  void add(ToxicAtWork toxic) {
    toxics.add(toxic);
  }

  /** The way through the toxics that there are now to what comes after them. */
  ToxicAtWork.Onward before(ToxicAtWork.Onward wire) {
    ToxicAtWork.Onward onward = wire;
    List<ToxicAtWork> now = List.copyOf(toxics);
    for (int i = now.size() - 1; i >= 0; i--) {
      onward = new Step(now.get(i), onward);
    }
    return onward;
  }

  private record Step(ToxicAtWork toxic, ToxicAtWork.Onward next) implements ToxicAtWork.Onward {
    @Override
    public void carry(Parcel.Chunk chunk) throws IOException {
      toxic.carry(chunk, next);
    }

    @Override
    public void end(Parcel.End end) throws IOException {
      toxic.end(end, next);
    }
  }
}
