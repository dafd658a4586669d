package wirecheck.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import wirecheck.run.Console;
import wirecheck.run.FaultChoice;
import wirecheck.run.ReportedCheck;
import wirecheck.run.RunSettings;
import wirecheck.run.Subject;
import wirecheck.spec.Hello;
import wirecheck.spec.Level;
import wirecheck.spec.Selection;

/** A role judged with the default waits, a failed SHOULD counting like a failed MUST. */
final class StrictCheck {
  private static final int JOBS = 32;

  private final Subject subject;
  private final Path directory;
  private final StringBuffer console = new StringBuffer();
  private String tags = "";
  private FaultChoice faults = FaultChoice.embedded();

  StrictCheck(Subject subject, Path directory) {
    this.subject = subject;
    this.directory = directory;
  }

  /** Only what fits a tag expression. */
  StrictCheck only(String newTags) {
    tags = newTags;
    return this;
  }

  StrictCheck with(FaultChoice newFaults) {
    faults = newFaults;
    return this;
  }

  int run() throws IOException {
    Selection selection = Selection.of(Hello.PACK, subject.role(), List.of(), Level.MAY, tags);
    RunSettings conditions = RunSettings.usual(JOBS, true).with(faults);
    Console out = new Console(console, false, false, "wirecheck");
    return new ReportedCheck(subject, selection, conditions, directory, List.of(), out).run();
  }

  /** What the check printed. */
  String console() {
    return console.toString();
  }
}
