package wirecheck.conformance;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import wirecheck.run.Conditions;
import wirecheck.run.Console;
import wirecheck.run.ReportedCheck;
import wirecheck.run.Selection;
import wirecheck.run.Subject;
import wirecheck.spec.Level;
import wirecheck.spec.Specification;

/** A whole role judged with the default waits, a failed SHOULD counting like a failed MUST. */
final class StrictCheck {
  private static final int JOBS = 32;

  private final Subject subject;
  private final Path directory;
  private final StringBuffer console = new StringBuffer();

  StrictCheck(Subject subject, Path directory) {
    this.subject = subject;
    this.directory = directory;
  }

  int run() throws IOException {
    Selection selection =
        Selection.of(Specification.load(), subject.role(), List.of(), Level.MAY, "");
    Conditions conditions =
        new Conditions(
            InetAddress.getByName("127.0.0.1"),
            Duration.ofSeconds(10),
            Duration.ofMillis(300),
            JOBS,
            true);
    Console out = new Console(console, false, false, "wirecheck");
    return new ReportedCheck(subject, selection, conditions, directory, List.of(), out).run();
  }

  /** What the check printed. */
  String console() {
    return console.toString();
  }
}
