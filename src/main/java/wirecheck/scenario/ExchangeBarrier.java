package wirecheck.scenario;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import wirecheck.base.Deadline;
import wirecheck.wire.server.ReplyScript;

/**
 * Several runs whose peers answer a greeting once all of them have been greeted as often, so that
 * all clients wait at the same moment. One that has ended, or never greets, is not waited for.
 */
final class ExchangeBarrier {
  private static final Duration LOOK = Duration.ofMillis(20);

  private final List<ClientRun> runs = new CopyOnWriteArrayList<>();
  private final Duration atMost;

  /**
   * @param atMost how long an answer waits for the greetings of the others
   */
  ExchangeBarrier(Duration atMost) {
    this.atMost = atMost;
  }

  /** The plan of a peer whose first answers wait. */
  ReplyScript held(ReplyScript plan, int answers) {
    ReplyScript held = plan;
    for (int i = 1; i <= answers; i++) {
      int greetings = i;
      held = held.nth(i, answer -> answer.afterDoing(() -> awaitAll(greetings)));
    }
    return held;
  }

  void join(ClientRun run) {
    runs.add(run);
  }

  private void awaitAll(int greetings) {
    Deadline deadline = Deadline.in(atMost);
    for (ClientRun run : runs) {
      while (!deadline.isOver() && noneHasEnded() && run.guestbook().greetings() < greetings) {
        run.guestbook().await(book -> book.greetings() >= greetings, LOOK);
      }
    }
  }

  private boolean noneHasEnded() {
    return runs.stream().noneMatch(ClientRun::hasEnded);
  }
}
