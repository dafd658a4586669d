package wirecheck.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import wirecheck.base.Format;
import wirecheck.outcome.Conformance;
import wirecheck.outcome.Judgement;
import wirecheck.outcome.Report;
import wirecheck.outcome.RequirementResult;
import wirecheck.spec.Level;
import wirecheck.spec.Pack;
import wirecheck.spec.Packs;
import wirecheck.spec.Role;
import wirecheck.spec.Selection;
import wirecheck.spec.UsageError;
import wirecheck.verdict.Verdict;

/**
 * Shows the suite at work: the reference implementation, which conforms in all four roles, and a
 * program with one mistake, which does not.
 */
public final class Demo {
  private static final String REFERENCE = "wirecheck.reference";
  private static final String FAULTY = "wirecheck.run.AnswersEndOfStream";
  private static final int JOBS = 24;

  private final Path directory;
  private final Console console;
  private final Pack pack = new Packs().pack(Packs.HELLO);

  /**
   * @param directory where the reports go, one folder each
   */
  public Demo(Path directory, Console console) {
    this.directory = directory;
    this.console = console;
  }

  /**
   * Runs it and tells the exit status: 0 if the reference implementation conforms and the faulty
   * program does not. When the process is asked to end meanwhile, everything that was started is
   * ended and what was judged until then is reported.
   *
   * @throws UsageError if the reference implementation is not there
   * @throws IOException if a report cannot be written
   */
  public int run() throws IOException {
    List<DemoSubject> shows = shows();
    ShutdownHook hook = ShutdownHook.with(() -> breakOff(shows));
    ExecutorService threads = Executors.newFixedThreadPool(shows.size());
    try {
      List<Future<Report>> reports = new ArrayList<>();
      shows.forEach(show -> reports.add(threads.submit(show::run)));
      boolean asExpected = true;
      for (int i = 0; i < shows.size(); i++) {
        Report report = reports.get(i).get();
        if (report.interrupted()) {
          return report.status();
        }
        tell(shows.get(i), report);
        asExpected &= report.conformance() == shows.get(i).expected();
      }
      console.out().append("\nreports: " + directory + "/*/report.html\n");
      return asExpected ? Judgement.OK : Judgement.SUITE_FAILED;
    } catch (ExecutionException failure) {
      throw new IOException(failure.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Judgement.SUITE_FAILED;
    } finally {
      threads.shutdownNow();
      hook.forget();
    }
  }

  private static void breakOff(List<DemoSubject> shows) {
    try {
      for (DemoSubject show : shows) {
        show.breakOff();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } finally {
      endAll(shows);
    }
  }

  private static void endAll(List<DemoSubject> shows) {
    try {
      shows.parallelStream().forEach(DemoSubject::close);
    } finally {
      Check.endLeftovers();
    }
  }

  private List<DemoSubject> shows() throws IOException {
    Path reference = Path.of(System.getProperty(REFERENCE, "reference-impl.jar"));
    if (!Files.isReadable(reference)) {
      throw new UsageError(
          "the reference implementation is not at "
              + reference
              + ": start ./wirecheck in the project, or give -D"
              + REFERENCE
              + "=FILE");
    }
    List<DemoSubject> shows = new ArrayList<>();
    for (Role role : pack.roles()) {
      List<String> command = java("-jar", reference.toString(), role.word());
      command.addAll(List.of("--host", "{host}", "--port", "{port}"));
      command.addAll(role.isServer() ? List.of() : List.of("--count", "{count}"));
      Subject subject = new Subject.Program(role, command);
      shows.add(show("reference " + role.word(), subject, Conformance.STRICTLY_CONFORMANT));
    }
    List<String> faulty = java("-cp", System.getProperty("java.class.path"), FAULTY);
    faulty.addAll(List.of("{host}", "{port}"));
    Subject subject = new Subject.Program(pack.role("tcp-server").orElseThrow(), faulty);
    shows.add(show("faulty tcp-server", subject, Conformance.NON_CONFORMANT));
    return shows;
  }

  private static List<String> java(String... arguments) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command = new ArrayList<>(List.of(java.toString()));
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of(arguments));
    return command;
  }

  private DemoSubject show(String name, Subject subject, Conformance expected) throws IOException {
    Selection selection = Selection.of(pack, subject.role(), List.of(), Level.MAY, "");
    ReportFolder folder = new ReportFolder(directory.resolve(name.replace(' ', '-')));
    RunSettings conditions = RunSettings.usual(JOBS, false);
    Check.Listener nobody = new Check.Listener() {};
    Check check = new Check(subject, selection, conditions, folder.messages(), nobody);
    RepeatCommand repeat = new RepeatCommand(console.program(), subject, List.of());
    return new DemoSubject(name, expected, folder, repeat, check);
  }

  private void tell(DemoSubject show, Report report) throws IOException {
    console
        .out()
        .append(
            "%-22s %-20s %s%n"
                .formatted(
                    show.name(), report.conformance().word(), "in " + Format.of(report.took())));
    for (RequirementResult result : report.requirements()) {
      Verdict verdict = result.finding().verdict();
      if (verdict != Verdict.PASS) {
        String id = result.requirement().id();
        console
            .out()
            .append("  %-10s %-8s %s%n".formatted(verdict.word(), id, result.requirement().title()))
            .append("  %-10s %-8s %s%n".formatted("", "", result.finding().reason()));
      }
    }
  }
}
