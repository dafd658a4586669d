package wirecheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import wirecheck.report.Report;
import wirecheck.run.Check;
import wirecheck.run.Selection;
import wirecheck.run.Subject;

/** A check whose progress and result are shown on the console and written to the report folder. */
final class ReportedCheck {
  private final Subject subject;
  private final Selection selection;
  private final Check.Conditions conditions;
  private final PrintWriter out;

  ReportedCheck(
      Subject subject, Selection selection, Check.Conditions conditions, PrintWriter out) {
    this.subject = subject;
    this.selection = selection;
    this.conditions = conditions;
    this.out = out;
  }

  Report run() throws IOException {
    Check check =
        new Check(
            subject,
            selection,
            conditions,
            new Check.Listener() {
              public void requirementFinished(wirecheck.report.RequirementResult r) {
                out.println(
                    r.finding().verdict().word()
                        + " "
                        + r.requirement().id()
                        + " "
                        + r.finding().reason());
                out.flush();
              }
            });
    Report report = check.run();
    out.println(report.conformance() + " in " + report.took());
    out.flush();
    return report;
  }
}
