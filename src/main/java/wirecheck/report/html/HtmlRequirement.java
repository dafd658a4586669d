package wirecheck.report.html;

import java.util.function.Function;
import wirecheck.outcome.RequirementResult;
import wirecheck.outcome.ScenarioResult;
import wirecheck.report.pcap.PcapEvidence;
import wirecheck.report.text.KnownFailuresText;
import wirecheck.report.text.Seconds;
import wirecheck.report.text.VerdictWords;
import wirecheck.spec.Requirement;
import wirecheck.verdict.Verdict;

/** One requirement on the page: its sentence, why it is there, and its scenarios. */
final class HtmlRequirement {
  private final HtmlBuilder page;
  private final Function<String, String> repeat;
  private final HtmlScenario scenario;

  HtmlRequirement(HtmlBuilder page, Function<String, String> repeat) {
    this.page = page;
    this.repeat = repeat;
    this.scenario = new HtmlScenario(page);
  }

  /** Open on the page if its reader has to do something about it. */
  void write(RequirementResult result) {
    Requirement requirement = result.requirement();
    Verdict verdict = result.finding().verdict();
    page.open("article", "class", "req " + verdict.word());
    details(verdict == Verdict.FAIL && !result.failsAsKnown() || verdict == Verdict.ERROR);
    summary(result, verdict);
    page.open("div", "class", "body", "id", requirement.id());
    about(requirement);
    HtmlKnown.entry(result, page);
    if (result.scenarios().isEmpty() && !result.finding().reason().isEmpty()) {
      page.element("p", result.finding().reason(), "class", "reason");
    }
    for (int i = 0; i < result.scenarios().size(); i++) {
      ScenarioResult one = result.scenarios().get(i);
      boolean alone = result.scenarios().size() == 1;
      scenario.write(one, alone, PcapEvidence.isWritten(one) ? PcapEvidence.path(result, i) : "");
    }
    page.open("p", "class", "repeat").text("Repeat just this: ");
    page.element("code", repeat.apply(requirement.id())).close();
    page.close().close().close().line();
  }

  private void details(boolean open) {
    if (open) {
      page.open("details", "open", "open");
    } else {
      page.open("details");
    }
  }

  private void summary(RequirementResult result, Verdict verdict) {
    Requirement requirement = result.requirement();
    page.open("summary");
    badge(
        page,
        verdict,
        result.failsAsKnown() ? KnownFailuresText.label(result) : VerdictWords.of(verdict));
    page.element("span", requirement.id(), "class", "id");
    page.element("span", requirement.title(), "class", "title");
    page.element("span", requirement.level().name(), "class", "level");
    page.element("span", Seconds.rough(result.took()), "class", "took");
    page.close().line();
  }

  private void about(Requirement requirement) {
    if (!requirement.intent().isBlank()) {
      page.element("p", requirement.intent(), "class", "intent");
    }
    page.open("p", "class", "source");
    if (!requirement.source().isBlank()) {
      page.text("Source: " + requirement.source().replaceAll("\\.$", "") + " \u00b7 ");
    }
    page.element("code", "features/" + requirement.feature() + ":" + requirement.line());
    page.close().line();
  }

  static void badge(HtmlBuilder page, Verdict verdict) {
    badge(page, verdict, VerdictWords.of(verdict));
  }

  private static void badge(HtmlBuilder page, Verdict verdict, String words) {
    page.open("span", "class", "badge " + verdict.word());
    page.element("b", VerdictWords.sign(verdict), "aria-hidden", "true");
    page.text(" " + words).close();
  }
}
