package wirecheck.sut;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** However many subjects there are, the machine that they start on is one. */
@Timeout(60)
class StartThrottleTest {
  private static final int CORES = Runtime.getRuntime().availableProcessors();
  private static final Duration LONG = Duration.ofSeconds(20);

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<StartThrottle.Permit> taken = new ArrayList<>();

  @AfterEach
  void giveAllBack() {
    taken.forEach(StartThrottle.Permit::giveBack);
    threads.shutdownNow();
  }

  @Test
  void what_is_dear_to_start_keeps_out_what_is_cheap() throws Exception {
    StartThrottle dear = learned(Duration.ofSeconds(5));
    StartThrottle cheap = learned(Duration.ofMillis(1));
    for (int i = 0; i < CORES; i++) {
      taken.add(dear.await());
    }
    Future<StartThrottle.Permit> waiting = threads.submit(cheap::await);
    Thread.sleep(100);
    assertThat(waiting.isDone()).isFalse();

    taken.remove(0).giveBack();

    taken.add(waiting.get(10, TimeUnit.SECONDS));
  }

  @Test
  void what_is_cheap_to_start_does_not_overtake_what_is_dear() throws Exception {
    StartThrottle dear = learned(Duration.ofSeconds(5));
    StartThrottle cheap = learned(Duration.ofMillis(1));
    for (int i = 0; i < CORES; i++) {
      taken.add(dear.await());
    }
    Future<StartThrottle.Permit> first = threads.submit(dear::await);
    Thread.sleep(100);
    Future<StartThrottle.Permit> second = threads.submit(cheap::await);
    Thread.sleep(100);

    taken.remove(0).giveBack();

    taken.add(first.get(10, TimeUnit.SECONDS));
    Thread.sleep(100);
    assertThat(second.isDone()).isFalse();
    taken.remove(0).giveBack();
    taken.add(second.get(10, TimeUnit.SECONDS));
  }

  @Test
  void so_many_cheap_ones_start_at_once_and_no_more() throws Exception {
    StartThrottle cheap = learned(Duration.ofMillis(1));
    for (int i = 0; i < 16; i++) {
      taken.add(cheap.await());
    }
    Future<StartThrottle.Permit> one = threads.submit(cheap::await);
    Thread.sleep(100);
    assertThat(one.isDone()).isFalse();
    taken.remove(0).giveBack();
    taken.add(one.get(10, TimeUnit.SECONDS));
  }

  @Test
  void a_permit_that_nobody_gives_back_lapses() throws Exception {
    StartThrottle quick = new StartThrottle();
    quick.learn(Duration.ofSeconds(5), Duration.ofMillis(1));
    for (int i = 0; i < CORES; i++) {
      quick.await();
    }
    taken.add(threads.submit(quick::await).get(10, TimeUnit.SECONDS));
  }

  private static StartThrottle learned(Duration cpu) {
    StartThrottle gate = new StartThrottle();
    gate.learn(cpu, LONG);
    return gate;
  }
}
