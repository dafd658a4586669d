package wirecheck.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ScenarioSlotsTest {
  private static final int NUMBER = 3;

  private final ScenarioSlots places = ScenarioSlots.of(NUMBER);
  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void endTheThreads() {
    threads.shutdownNow();
  }

  @Test
  void are_never_taken_by_more_than_there_are() throws Exception {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<Future<?>> tasks = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      tasks.add(
          threads.submit(
              () ->
                  places.during(
                      () -> {
                        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        pause(2);
                        return inside.decrementAndGet();
                      })));
    }
    for (Future<?> task : tasks) {
      task.get();
    }
    assertThat(most).hasValue(NUMBER);
  }

  @Test
  void are_given_in_the_order_in_which_they_were_asked_for() throws Exception {
    List<Integer> order = Collections.synchronizedList(new ArrayList<>());
    for (int i = 0; i < NUMBER; i++) {
      places.take();
    }
    List<Future<?>> tasks = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      int number = i;
      tasks.add(threads.submit(() -> places.during(() -> order.add(number))));
      pause(50);
    }
    places.giveBack();
    for (Future<?> task : tasks) {
      task.get();
    }
    assertThat(order).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void are_idle_only_while_nobody_waits_for_them() throws Exception {
    for (int i = 0; i < NUMBER; i++) {
      places.take();
    }
    Future<?> idle =
        threads.submit(
            () -> {
              places.awaitIdle();
              return null;
            });
    pause(50);
    assertThat(idle.isDone()).isFalse();
    places.giveBack();
    idle.get();
  }

  @Test
  void are_not_lost_by_those_who_were_interrupted() throws Exception {
    for (int i = 0; i < NUMBER; i++) {
      places.take();
    }
    CountDownLatch waiting = new CountDownLatch(1);
    Thread impatient =
        new Thread(
            () -> {
              waiting.countDown();
              places.take();
            });
    impatient.start();
    waiting.await();
    impatient.interrupt();
    impatient.join();
    places.giveBack();
    assertThat(threads.submit(() -> places.during(() -> true)).get(10, TimeUnit.SECONDS)).isTrue();
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
