package wirecheck.matrix;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import wirecheck.run.Console;
import wirecheck.run.RepeatCommand;
import wirecheck.run.RunSettings;
import wirecheck.scenario.ScenarioSlots;
import wirecheck.spec.Role;
import wirecheck.spec.Selection;

/**
 * Judges many subjects in one run. Several are under way at once, so that one's quiet windows are
 * another's time, but their scenarios share one bound; of a subject that is done only its row is
 * kept.
 */
public final class Matrix {
  /** Enough to fill the pauses of each other; what is under way is what takes memory. */
  private static final int UNDER_WAY = 4;

  private final MatrixPlan plan;
  private final Path directory;
  private final Console console;
  private final ScenarioSlots places;
  private final MatrixAccount account;

  /**
   * @param file who is judged
   * @param shard which part of them
   * @param selections by which requirements, for each role
   * @param directory where the reports go, a folder each
   * @param options that a command which repeats a part has to carry
   * @throws IOException if the reports could not be written
   */
  public Matrix(
      MatrixFile file,
      Shard shard,
      Map<Role, Selection> selections,
      RunSettings conditions,
      Path directory,
      List<String> options,
      Console console)
      throws IOException {
    this.plan = new MatrixPlan(file, shard, selections, conditions, options);
    this.directory = directory;
    this.console = console;
    this.places = ScenarioSlots.of(conditions.jobs());
    this.account = new MatrixAccount(plan, directory, console);
  }

  /**
   * Runs it and tells the exit status. When the process is asked to end meanwhile, everything that
   * was started is ended and what was judged until then is reported.
   *
   * @throws IOException if the page of all could not be written
   */
  public int run() throws IOException {
    Runtime.getRuntime().addShutdownHook(new Thread(account::breakOff, "break off"));
    console.out().append(plan.line() + "\n");
    ExecutorService threads = Executors.newFixedThreadPool(UNDER_WAY);
    try {
      judgeAll(threads);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      account.breakOff();
    } finally {
      threads.shutdownNow();
    }
    return account.tell();
  }

  private void judgeAll(ExecutorService threads) throws InterruptedException, IOException {
    Semaphore free = new Semaphore(UNDER_WAY);
    Map<MatrixEntry, Future<?>> tasks = new LinkedHashMap<>();
    for (MatrixEntry entry : plan.due()) {
      free.acquire();
      places.awaitIdle();
      tasks.put(entry, threads.submit(() -> judge(entry, free)));
    }
    for (Map.Entry<MatrixEntry, Future<?>> task : tasks.entrySet()) {
      try {
        task.getValue().get();
      } catch (ExecutionException failure) {
        account.failed(task.getKey(), failure.getCause());
      }
    }
  }

  private Void judge(MatrixEntry entry, Semaphore free) throws IOException {
    try {
      RepeatCommand repeat =
          new RepeatCommand(console.program(), entry.subject(), entry.options(plan.options()));
      MatrixCheck check =
          new MatrixCheck(
              entry, plan.selection(entry), plan.conditions(), directory, repeat, places, account);
      if (account.admit(check)) {
        account.done(check, check.run());
      }
      return null;
    } finally {
      free.release();
    }
  }
}
