package wirecheck.wire;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import wirecheck.base.Deadline;
import wirecheck.base.Payload;

/** Sends pieces with gaps between them, so that the other side can see each by itself. */
public final class Pacing {
  private Pacing() {}

  public static void apart(Duration gap, Consumer<Payload> send, List<Payload> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      if (i > 0) {
        pause(gap);
      }
      send.accept(pieces.get(i));
    }
  }

  /** Lets time pass: an act of the peer, not a wait for the other side. */
  public static void pause(Duration gap) {
    Deadline deadline = Deadline.in(gap);
    while (!deadline.isOver()) {
      LockSupport.parkNanos(deadline.left().toNanos());
    }
  }
}
