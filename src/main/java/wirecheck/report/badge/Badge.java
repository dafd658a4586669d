package wirecheck.report.badge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import wirecheck.outcome.Conformance;
import wirecheck.outcome.Report;
import wirecheck.report.html.HtmlBuilder;
import wirecheck.report.text.Headline;
import wirecheck.report.text.ReportWriter;

/**
 * Writes {@code badge.svg}: a small picture for somebody else's page that says who was judged by
 * what, and how it came out. It loads nothing, fonts included; texts are drawn to a given length,
 * so that they fit whatever font there is.
 */
public final class Badge implements ReportWriter {
  private static final String FILE = "badge.svg";
  private static final int HEIGHT = 20;
  private static final int MARGIN = 7;

  /** Pixels that an average character takes at the size that is used. */
  private static final double CHARACTER = 6.2;

  private static final String LABEL_GROUND = "#3d444d";
  private static final String UNJUDGED = "#59626d";

  @Override
  public void write(Report report, Path directory) throws IOException {
    String what = report.specification().name() + " " + report.subject().role();
    String verdict = report.interrupted() ? "broken off" : Headline.words(report.conformance());
    String colour = report.interrupted() ? UNJUDGED : colour(report.conformance());
    write(directory, what, verdict + part(report), colour);
  }

  /** A verdict that rests on a part of the specification does not look like one on all of it. */
  private static String part(Report report) {
    int judged = report.requirements().size();
    return report.outOf() == judged ? "" : " in " + judged + " of " + report.outOf();
  }

  /** Writes that there is no verdict. */
  public static void writeUnjudged(String what, Path directory) throws IOException {
    write(directory, what, "not judged", UNJUDGED);
  }

  private static void write(Path directory, String what, String outcome, String colour)
      throws IOException {
    Files.createDirectories(directory);
    Files.writeString(directory.resolve(FILE), svg(what, outcome.toLowerCase(Locale.ROOT), colour));
  }

  private static String colour(Conformance conformance) {
    return switch (conformance) {
      case STRICTLY_CONFORMANT, CONFORMANT -> "#1a7442";
      case NON_CONFORMANT -> "#b8281e";
      case INCONCLUSIVE -> "#8a5a00";
    };
  }

  static String svg(String what, String outcome, String colour) {
    int left = width(what);
    int right = width(outcome);
    String all = what + ": " + outcome;
    HtmlBuilder svg = new HtmlBuilder();
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "width",
        "" + (left + right),
        "height",
        "" + HEIGHT,
        "role",
        "img",
        "aria-label",
        all);
    svg.element("title", all).line();
    block(svg, 0, left, LABEL_GROUND);
    block(svg, left, right, colour);
    svg.open(
        "g", "fill", "#fff", "font-size", "11", "font-family", "Verdana,DejaVu Sans,sans-serif");
    text(svg, MARGIN, left, what);
    text(svg, left + MARGIN, right, outcome);
    return svg.close().close().line().toString();
  }

  private static int width(String text) {
    return (int) Math.ceil(CHARACTER * text.codePointCount(0, text.length())) + 2 * MARGIN;
  }

  private static void block(HtmlBuilder svg, int from, int width, String colour) {
    svg.open("rect", "x", "" + from, "width", "" + width, "height", "" + HEIGHT, "fill", colour);
    svg.close();
  }

  private static void text(HtmlBuilder svg, int from, int width, String text) {
    String length = "" + (width - 2 * MARGIN);
    svg.element("text", text, "x", "" + from, "y", "14", "textLength", length).line();
  }
}
