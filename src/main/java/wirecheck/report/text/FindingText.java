package wirecheck.report.text;

import java.util.ArrayList;
import java.util.List;
import wirecheck.base.Escaped;
import wirecheck.base.Evidence;
import wirecheck.outcome.ScenarioResult;

/**
 * Why a scenario did not pass, as lines of text for the person whose program it was: what decided,
 * what was expected, what was observed, the conversation, and how the program ended.
 */
public final class FindingText {
  private static final int SHOWN_EVENTS = 24;
  private static final int SHOWN_LINE = 200;
  private static final int SHOWN_REASON = 600;
  private static final String HEADING = "%-12s%s";
  private static final String INDENT = " ".repeat(12);

  private final List<String> lines = new ArrayList<>();

  private FindingText() {}

  public static List<String> of(ScenarioResult scenario) {
    FindingText text = new FindingText();
    text.heading("scenario", Escaped.line(scenario.name(), SHOWN_LINE));
    scenario.steps().stream()
        .filter(step -> step.outcome() == ScenarioResult.Outcome.DECIDED)
        .findFirst()
        .ifPresent(
            step ->
                text.heading("step", Escaped.line(step.keyword() + " " + step.text(), SHOWN_LINE)));
    text.finding(scenario);
    text.evidence(scenario.evidence());
    return text.lines;
  }

  private void finding(ScenarioResult scenario) {
    scenario
        .finding()
        .mismatch()
        .ifPresentOrElse(
            mismatch -> {
              Excerpt observed = Excerpt.of(mismatch);
              heading("expected", Escaped.line(mismatch.expected(), SHOWN_REASON));
              heading("observed", observed.text());
              if (observed.mark() >= 0) {
                lines.add(INDENT + observed.caret());
              }
            },
            () -> heading("reason", Escaped.line(scenario.finding().reason(), SHOWN_REASON)));
  }

  private void evidence(Evidence evidence) {
    List<String> conversation = new ConversationText(evidence.trace()).lines(SHOWN_EVENTS);
    if (!conversation.isEmpty()) {
      lines.add("conversation");
      conversation.forEach(line -> lines.add("  " + line));
    }
    evidence.programs().forEach(this::program);
  }

  private void program(Evidence.Program program) {
    lines.add(
        Escaped.line(program.party(), SHOWN_LINE) + " " + Escaped.line(program.end(), SHOWN_LINE));
    output("standard output", program.output());
    output("standard error", program.errors());
  }

  private void output(String name, List<String> output) {
    if (output.isEmpty()) {
      return;
    }
    lines.add("  the end of its " + name);
    OutputLines.of(output).forEach(line -> lines.add("  | " + line));
  }

  private void heading(String name, String content) {
    lines.add(String.format(HEADING, name, content));
  }
}
