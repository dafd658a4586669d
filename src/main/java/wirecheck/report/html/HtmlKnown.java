package wirecheck.report.html;

import java.util.List;
import java.util.regex.Pattern;
import wirecheck.outcome.KnownFailure;
import wirecheck.outcome.Report;
import wirecheck.outcome.RequirementResult;
import wirecheck.report.text.KnownFailuresText;

/** Known failures on the page. */
final class HtmlKnown {
  /** What a browser may be sent to; anything else stays text. */
  private static final Pattern ADDRESS = Pattern.compile("https?://[!-~]+");

  private HtmlKnown() {}

  /** What is said of them in a run as a whole. */
  static void run(Report report, HtmlBuilder page) {
    List<String> lines = KnownFailuresText.of(report);
    if (lines.isEmpty()) {
      return;
    }
    page.open("ul", "class", "known");
    lines.forEach(line -> page.element("li", line));
    page.close().line();
  }

  /** The entry of a requirement. */
  static void entry(RequirementResult result, HtmlBuilder page) {
    result.known().ifPresent(known -> entry(KnownFailuresText.label(result), known, page));
  }

  private static void entry(String label, KnownFailure known, HtmlBuilder page) {
    page.open("p", "class", "known").element("b", label).text(": " + known.reason());
    known.link().ifPresent(link -> link(link, page));
    known
        .until()
        .ifPresent(day -> page.text((known.expired() ? ", expired on " : ", until ") + day));
    page.close().line();
  }

  private static void link(String link, HtmlBuilder page) {
    page.text(", see ");
    if (ADDRESS.matcher(link).matches()) {
      page.element("a", link, "href", link, "rel", "noreferrer");
    } else {
      page.text(link);
    }
  }
}
