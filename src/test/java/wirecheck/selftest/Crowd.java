package wirecheck.selftest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Judges programs side by side, since they wait more than they work. One whose judgement is not
 * what was wanted is judged once more, alone, to tell a load of the machine from a change. A
 * verdict that changes is the very defect that is looked for, so second looks are counted, and more
 * than {@value #EXCUSED}, or than one in {@value #ONE_IN} of many, are a failure.
 */
final class Crowd {
  private static final int EXCUSED = 2;
  private static final int ONE_IN = 50;

  private final int excused;
  private final ExecutorService pool;
  private final List<Future<Judgement>> runs = new ArrayList<>();
  private final List<String> secondLooks = new ArrayList<>();

  /**
   * @param atOnce how many are judged side by side
   */
  Crowd(int atOnce) {
    this(atOnce, EXCUSED);
  }

  /**
   * @param atOnce how many are judged side by side
   * @param excused how many may be judged a second time, at the least
   */
  Crowd(int atOnce, int excused) {
    this.excused = excused;
    this.pool = Executors.newFixedThreadPool(atOnce);
  }

  /** Has a program judged as soon as there is room. */
  Future<Judgement> judge(Callable<Judgement> program) {
    Future<Judgement> run = pool.submit(program);
    runs.add(run);
    return run;
  }

  /**
   * Checks what a run came to.
   *
   * @param name of the program
   * @param again judges it once more
   * @param check fails where the judgement is not what was wanted
   */
  void check(
      String name, Future<Judgement> run, Callable<Judgement> again, Consumer<Judgement> check)
      throws Exception {
    try {
      check.accept(run.get());
    } catch (AssertionError difference) {
      secondLooks.add(name + ": " + difference.getMessage().strip());
      awaitAll();
      check.accept(again.call());
    }
  }

  private void awaitAll() throws InterruptedException, ExecutionException {
    for (Future<Judgement> run : runs) {
      run.get();
    }
  }

  /** Ends the threads, and fails if too many programs had to be judged again. */
  void leave() {
    pool.shutdownNow();
    settle();
  }

  /** Tells which programs had to be judged again, and fails if there are too many. */
  void settle() {
    String told =
        "%d of %d programs were judged a second time%s"
            .formatted(
                secondLooks.size(),
                runs.size(),
                secondLooks.isEmpty() ? "" : ":\n" + String.join("\n", secondLooks));
    System.out.println(told);
    assertTrue(secondLooks.size() <= Math.max(excused, runs.size() / ONE_IN), told);
  }
}
