package wirecheck.report.html;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import wirecheck.base.Escaped;
import wirecheck.outcome.Report;
import wirecheck.outcome.RequirementResult;
import wirecheck.outcome.Tally;
import wirecheck.report.text.Headline;
import wirecheck.report.text.ReasonGroup;
import wirecheck.report.text.Seconds;
import wirecheck.report.text.VerdictWords;
import wirecheck.spec.Level;
import wirecheck.verdict.Verdict;

/** The head of the page: the verdict, who was judged, the counts, and where to look first. */
final class HtmlSummary {
  private static final DateTimeFormatter STARTED =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final Report report;
  private final Tally tally;
  private final HtmlBuilder page;

  private HtmlSummary(Report report, HtmlBuilder page) {
    this.report = report;
    this.tally = new Tally(report.requirements());
    this.page = page;
  }

  static void write(Report report, HtmlBuilder page) {
    HtmlSummary summary = new HtmlSummary(report, page);
    page.open("header");
    summary.headline();
    HtmlKnown.run(report, page);
    summary.facts();
    summary.counts();
    page.close().line();
    summary.findings("What failed", summary.tally.unknownFailures());
    summary.findings("What failed, as is known", summary.tally.knownFailures());
    summary.reasons("Where wirecheck itself failed", tallied(summary, Verdict.ERROR));
    summary.reasons("What could not be judged", tallied(summary, Verdict.INCONCLUSIVE));
    summary.reasons("What does not apply", tallied(summary, Verdict.NOT_APPLICABLE));
    summary.filter();
  }

  private static List<RequirementResult> tallied(HtmlSummary summary, Verdict verdict) {
    return summary.tally.with(verdict);
  }

  private void headline() {
    Headline headline = Headline.of(report);
    page.element(
        "p",
        report.specification().name()
            + " protocol, version "
            + report.specification().version()
            + " \u00b7 "
            + report.subject().role(),
        "class",
        "eyebrow");
    page.element("h1", headline.verdict(), "class", report.conformance().word());
    page.element("p", headline.sentence(), "class", "lede").line();
  }

  private void facts() {
    page.open("dl", "class", "facts");
    fact(report.subject().kind(), String.join(" ", report.subject().command()), "code");
    fact("started", STARTED.format(report.started()), "span");
    fact("took", Seconds.rough(report.took()), "span");
    fact("links", "TCP " + report.faults().tcp() + ", UDP " + report.faults().udp(), "span");
    fact("suite", "wirecheck " + report.version(), "span");
    page.close().line();
  }

  private void fact(String name, String value, String element) {
    page.open("div").element("dt", name).open("dd").element(element, value).close().close();
  }

  private void counts() {
    page.open("table", "class", "counts").open("thead").open("tr").open("td").close();
    for (Verdict verdict : VerdictWords.ORDER) {
      page.element("th", VerdictWords.of(verdict), "scope", "col");
    }
    page.close().close().open("tbody");
    for (Level level : tally.levels()) {
      page.open("tr").element("th", level.name(), "scope", "row");
      for (Verdict verdict : VerdictWords.ORDER) {
        int count = tally.of(level, verdict);
        page.element("td", "" + count, "class", count == 0 ? "none" : verdict.word());
      }
      page.close();
    }
    page.close().close().line();
  }

  private void findings(String heading, List<RequirementResult> results) {
    if (results.isEmpty()) {
      return;
    }
    page.open("section", "class", "findings").element("h2", heading).open("ul");
    for (RequirementResult result : results) {
      page.open("li", "class", result.finding().verdict().word());
      link(result);
      page.element("span", result.requirement().level().name(), "class", "level");
      page.open("span", "class", "title").text(result.requirement().title());
      page.element("small", Escaped.brief(result.finding().reason(), 240));
      page.close().close().line();
    }
    page.close().close().line();
  }

  private void reasons(String heading, List<RequirementResult> results) {
    if (results.isEmpty()) {
      return;
    }
    page.open("section", "class", "reasons").element("h2", heading).open("ul");
    for (ReasonGroup group : ReasonGroup.of(results)) {
      page.open("li").element("p", group.reason()).open("p", "class", "ids");
      for (RequirementResult result : group.requirements()) {
        link(result);
        page.text(" ");
      }
      page.close().close().line();
    }
    page.close().close().line();
  }

  private void link(RequirementResult result) {
    String id = result.requirement().id();
    page.element("a", id, "href", "#" + id, "class", "id");
  }

  private void filter() {
    page.open("fieldset", "class", "filter").element("legend", "Show");
    choice("all", "all", report.requirements().size(), true);
    for (Verdict verdict : VerdictWords.ORDER) {
      int count = tally.of(verdict);
      if (count > 0) {
        choice(verdict.word(), VerdictWords.of(verdict), count, false);
      }
    }
    page.close().line();
  }

  private void choice(String word, String label, int count, boolean chosen) {
    page.open("label");
    String id = "show-" + word;
    if (chosen) {
      page.empty("input", "type", "radio", "name", "show", "id", id, "checked", "checked");
    } else {
      page.empty("input", "type", "radio", "name", "show", "id", id);
    }
    page.element("span", label + " " + count, "class", word).close();
  }
}
