package wirecheck.selftest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wirecheck.outcome.Report;
import wirecheck.run.Check;
import wirecheck.run.RunSettings;
import wirecheck.run.Subject;
import wirecheck.spec.Hello;
import wirecheck.spec.Level;
import wirecheck.spec.Pack;
import wirecheck.spec.Selection;

/** Judges a subject by requirements of its role, with the deadlines of every day. */
final class Judge {
  private static final Pack SPECIFICATION = Hello.PACK;
  private static final int JOBS = 48;

  private Judge() {}

  static Pack specification() {
    return SPECIFICATION;
  }

  static Judgement judge(Subject subject) throws IOException, InterruptedException {
    return judge(subject, List.of());
  }

  /**
   * Judges on a thread of its own, since what a run lends to its scenarios hangs on threads.
   *
   * @param only the ids of the requirements to judge it by; all of them if empty
   */
  static Judgement judge(Subject subject, List<String> only)
      throws IOException, InterruptedException {
    Selection selection = Selection.of(SPECIFICATION, subject.role(), only, Level.MAY, "");
    return judge(subject, selection, RunSettings.usual(JOBS, false));
  }

  private static Judgement judge(Subject subject, Selection selection, RunSettings settings)
      throws IOException, InterruptedException {
    Path messages = Files.createTempFile("wirecheck-selftest", ".ndjson");
    try {
      Check check = new Check(subject, selection, settings, messages, new Check.Listener() {});
      List<Report> reports = new ArrayList<>();
      Thread thread = new Thread(() -> reports.add(run(check)), "judge");
      thread.start();
      thread.join();
      if (reports.isEmpty()) {
        throw new IllegalStateException("the run came to no judgement");
      }
      return Judgement.of(reports.get(0));
    } finally {
      Files.delete(messages);
    }
  }

  /**
   * Judges a program of any protocol by one exchange.
   *
   * @param exchange name or file of it
   * @param deadline shorter than that of every day: what never comes is waited for very often
   */
  static Judgement judge(Subject subject, String exchange, Duration deadline)
      throws IOException, InterruptedException {
    Selection selection =
        Selection.of(Hello.PACKS.of(subject.role()), subject.role(), List.of(), Level.MAY, "");
    RunSettings settings =
        RunSettings.usual(JOBS, false).withExchange(Optional.of(exchange)).withDeadline(deadline);
    return judge(subject, selection, settings);
  }

  private static Report run(Check check) {
    try (check) {
      return check.run();
    }
  }
}
