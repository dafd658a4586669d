package wirecheck.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import wirecheck.outcome.Report;
import wirecheck.outcome.RequirementResult;
import wirecheck.run.Check;
import wirecheck.run.RunSettings;
import wirecheck.run.Subject;
import wirecheck.spec.Hello;
import wirecheck.spec.Level;
import wirecheck.spec.Pack;
import wirecheck.spec.Selection;
import wirecheck.verdict.Verdict;

/** Judges a subject by all requirements of its role until one of them fails. */
final class Trial {
  private static final Pack SPECIFICATION = Hello.PACK;
  private static final int JOBS = 48;

  /**
   * What came of it.
   *
   * @param verdict the worst of all requirements, or fail as soon as there is one
   * @param requirement the one that says so; empty if all passed
   * @param reason that it gives
   */
  record Outcome(Verdict verdict, String requirement, String reason) {
    private static final Outcome PASSED = new Outcome(Verdict.PASS, "", "");

    private static Outcome of(RequirementResult result) {
      return new Outcome(
          result.finding().verdict(), result.requirement().id(), result.finding().reason());
    }

    String words() {
      return (verdict.word() + " " + requirement + " " + reason).strip();
    }

    private Outcome worse(Outcome other) {
      return Verdict.worst(List.of(verdict, other.verdict)) == verdict ? this : other;
    }
  }

  private Trial() {}

  /** Judges with the waits of every day; requirements that are not binding do not count. */
  static Outcome of(Subject subject) throws IOException, InterruptedException {
    Path messages = Files.createTempFile("wirecheck-mutation", ".ndjson");
    CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    Check.Listener listener =
        new Check.Listener() {
          @Override
          public void requirementFinished(RequirementResult result) {
            if (result.finding().verdict() == Verdict.FAIL) {
              outcome.complete(Outcome.of(result));
            }
          }
        };
    Selection selection = Selection.of(SPECIFICATION, subject.role(), List.of(), Level.SHOULD, "");
    Check check = new Check(subject, selection, RunSettings.usual(JOBS, true), messages, listener);
    Thread thread = new Thread(() -> outcome.complete(worst(run(check))), "trial");
    thread.setUncaughtExceptionHandler((t, failure) -> outcome.completeExceptionally(failure));
    try {
      thread.start();
      Outcome result = outcome.get();
      if (thread.isAlive()) {
        check.interrupt();
      }
      thread.join();
      return result;
    } catch (ExecutionException failure) {
      throw new IllegalStateException("there is no judgement on " + subject, failure.getCause());
    } finally {
      Files.delete(messages);
    }
  }

  private static Report run(Check check) {
    try (check) {
      return check.run();
    }
  }

  private static Outcome worst(Report report) {
    return report.requirements().stream()
        .map(Outcome::of)
        .filter(outcome -> outcome.verdict() != Verdict.PASS)
        .reduce(Outcome::worse)
        .orElse(Outcome.PASSED);
  }
}
