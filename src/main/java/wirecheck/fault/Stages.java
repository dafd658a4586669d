package wirecheck.fault;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The toxics at work on one direction of one connection, in the order of their orders. Safe for
 * many threads.
 */
final class Stages {
  private final List<Stage> stages = new CopyOnWriteArrayList<>();

  boolean isEmpty() {
    return stages.isEmpty();
  }

  void add(Stage stage) {
    stages.add(stage);
  }

  /** The way through the stages that there are now to what comes after them. */
  Stage.Onward before(Stage.Onward wire) {
    Stage.Onward onward = wire;
    List<Stage> now = List.copyOf(stages);
    for (int i = now.size() - 1; i >= 0; i--) {
      onward = new Step(now.get(i), onward);
    }
    return onward;
  }

  private record Step(Stage stage, Stage.Onward next) implements Stage.Onward {
    @Override
    public void carry(Parcel.Chunk chunk) throws IOException {
      stage.carry(chunk, next);
    }

    @Override
    public void end(Parcel.End end) throws IOException {
      stage.end(end, next);
    }
  }
}
