package wirecheck.selftest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    Path messages = Files.createTempFile("wirecheck-selftest", ".ndjson");
    try {
      Selection selection = Selection.of(SPECIFICATION, subject.role(), only, Level.MAY, "");
      Check check =
          new Check(
              subject,
              selection,
              RunSettings.usual(JOBS, false),
              messages,
              new Check.Listener() {});
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

  private static Report run(Check check) {
    try (check) {
      return check.run();
    }
  }
}
