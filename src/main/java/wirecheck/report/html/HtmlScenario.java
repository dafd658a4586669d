package wirecheck.report.html;

import java.time.Duration;
import java.util.List;
import wirecheck.base.Evidence;
import wirecheck.outcome.ScenarioResult;
import wirecheck.report.text.Excerpt;
import wirecheck.report.text.OutputLines;
import wirecheck.report.text.Seconds;
import wirecheck.verdict.Finding;
import wirecheck.verdict.Mismatch;
import wirecheck.verdict.Verdict;

/** One scenario on the page: its steps, what was found, the conversation, the programs. */
final class HtmlScenario {

  private static final Duration WORTH_TELLING = Duration.ofMillis(100);

  private final HtmlBuilder page;

  HtmlScenario(HtmlBuilder page) {
    this.page = page;
  }

  /**
   * @param alone whether it is its requirement's only one, so that it is open and the verdict
   *     stands there already
   * @param capture path of the scenario's traffic below the report directory, or empty
   */
  void write(ScenarioResult scenario, boolean alone, String capture) {
    Verdict verdict = scenario.finding().verdict();
    String style = "scenario " + verdict.word();
    if (alone) {
      page.open("section", "class", style).element("h3", scenario.name());
    } else {
      unfolded(style, verdict != Verdict.PASS);
      page.open("summary").element("h3", scenario.name());
      HtmlRequirement.badge(page, verdict);
      page.close();
    }
    steps(scenario.steps());
    finding(scenario.finding());
    conversation(scenario, capture);
    scenario.evidence().programs().forEach(program -> program(program, verdict));
    page.close().line();
  }

  private void steps(List<ScenarioResult.Step> steps) {
    page.open("ol", "class", "steps");
    for (ScenarioResult.Step step : steps) {
      page.open("li", "class", style(step.outcome()));
      page.element("b", step.keyword()).text(" ").element("span", step.text());
      if (step.took().compareTo(WORTH_TELLING) >= 0) {
        page.text(" ").element("small", Seconds.rough(step.took()));
      }
      page.close().line();
    }
    page.close();
  }

  private static String style(ScenarioResult.Outcome outcome) {
    return switch (outcome) {
      case PASSED -> "passed";
      case DECIDED -> "decided";
      case NOT_REACHED -> "not-reached";
    };
  }

  private void finding(Finding finding) {
    if (finding.mismatch().isPresent()) {
      mismatch(finding.mismatch().get());
    } else if (!finding.reason().isEmpty()) {
      page.element("p", finding.reason(), "class", "reason");
    }
  }

  private void mismatch(Mismatch mismatch) {
    page.open("dl", "class", "mismatch");
    page.open("div").element("dt", "expected").element("dd", mismatch.expected()).close();
    page.open("div").element("dt", "observed").open("dd");
    Excerpt observed = Excerpt.of(mismatch);
    if (observed.mark() < 0) {
      page.text(observed.text());
    } else {
      int end = observed.markEnd();
      page.text(observed.text().substring(0, observed.mark()));
      page.element("mark", observed.text().substring(observed.mark(), end));
      page.text(observed.text().substring(end));
    }
    page.close().close().close().line();
  }

  private void conversation(ScenarioResult scenario, String capture) {
    if (scenario.evidence().trace().events().isEmpty()) {
      return;
    }
    unfolded("conversation-of", scenario.finding().verdict() != Verdict.PASS);
    page.element("summary", "Conversation").open("div", "class", "scroll");
    SequenceDiagram.draw(scenario.evidence().trace(), page);
    page.close();
    if (!capture.isEmpty()) {
      page.open("p", "class", "capture").text("As packets, for Wireshark: ");
      page.element("a", capture, "href", capture).close();
    }
    page.close().line();
  }

  private void program(Evidence.Program program, Verdict verdict) {
    unfolded("program", verdict != Verdict.PASS);
    page.element("summary", program.party() + " " + program.end());
    page.element("p", String.join(" ", program.command()), "class", "command");
    output("standard output", program.output());
    output("standard error", program.errors());
    page.close().line();
  }

  private void output(String name, List<String> lines) {
    if (lines.isEmpty()) {
      page.element("p", "Nothing on its " + name + ".", "class", "nothing");
      return;
    }
    page.element("p", "The end of its " + name + ":").open("pre");
    OutputLines.of(lines).forEach(line -> page.text(line).line());
    page.close();
  }

  private void unfolded(String style, boolean open) {
    if (open) {
      page.open("details", "class", style, "open", "open");
    } else {
      page.open("details", "class", style);
    }
  }
}
