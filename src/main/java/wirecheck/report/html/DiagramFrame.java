package wirecheck.report.html;

import wirecheck.base.Escaped;

/**
 * The fixed parts of a sequence diagram: where the lanes stand, their names above and below, their
 * lines, dotted where time or events are left out. Lengths are in CSS pixels.
 */
final class DiagramFrame {
  private static final int TIMES = 58;
  private static final int MARGIN = 82;
  private static final int NAME_HEIGHT = 24;
  private static final int TOP = 28;

  /** From this height on, the names are repeated below. */
  private static final int TALL = 560;

  /** Width of a letter at the diagram's 12 pixels in common typewriter faces, rounded up. */
  private static final double LETTER = 7.25;

  private final Lanes lanes;
  private final int gap;
  private final StringBuilder dotted = new StringBuilder();
  private final StringBuilder solid = new StringBuilder();
  private int solidFrom = TOP;

  DiagramFrame(Lanes lanes) {
    this.lanes = lanes;
    this.gap =
        switch (lanes.names().size()) {
          case 1, 2 -> 260;
          case 3 -> 220;
          default -> 175;
        };
  }

  Lanes lanes() {
    return lanes;
  }

  /** Where a party's lane stands. */
  int x(String party) {
    return TIMES + MARGIN + lanes.of(party) * gap;
  }

  int centre() {
    return TIMES + (width() - TIMES) / 2;
  }

  /** How many letters a note can have. */
  int notesFit() {
    return fitting(width() - TIMES - 20);
  }

  /** The left end of something so wide that would stand at {@code left}, moved inside. */
  int clamped(int left, int wide) {
    return Math.max(TIMES, Math.min(left, width() - wide - 2));
  }

  static int fitting(int pixels) {
    return (int) (pixels / LETTER);
  }

  static int widthOf(String text) {
    return (int) Math.ceil(text.length() * LETTER);
  }

  /** Makes the lanes dotted from one height to another; called from top to bottom. */
  void pause(int from, int to) {
    lines(solid, solidFrom, from);
    lines(dotted, from, to);
    solidFrom = to;
  }

  void draw(HtmlBuilder page, HtmlBuilder rows, int bottom) {
    lines(solid, solidFrom, bottom + 4);
    boolean tall = bottom > TALL;
    int height = bottom + (tall ? NAME_HEIGHT + 10 : 8);
    page.open(
        "svg",
        "class",
        lanes.areMany() ? "conversation many" : "conversation",
        "role",
        "img",
        "aria-label",
        "Sequence diagram: " + String.join(", ", lanes.names()),
        "width",
        "" + width(),
        "height",
        "" + height,
        "viewBox",
        "0 0 " + width() + " " + height);
    page.open("path", "class", "lane", "d", solid.toString()).close();
    page.open("path", "class", "lane dotted", "d", dotted.toString()).close().line();
    names(page, TOP - NAME_HEIGHT);
    if (tall) {
      names(page, bottom + 6);
    }
    page.raw(rows.toString()).close().line();
  }

  private void names(HtmlBuilder page, int top) {
    for (String name : lanes.names()) {
      String shown = Escaped.brief(name, fitting(MARGIN * 2 - 24));
      int width = widthOf(shown) + 18;
      page.open("g", "class", "party");
      page.open(
              "rect",
              "x",
              "" + (x(name) - width / 2),
              "y",
              "" + top,
              "width",
              "" + width,
              "height",
              "" + NAME_HEIGHT,
              "rx",
              "4")
          .close();
      page.element("text", shown, "x", "" + x(name), "y", "" + (top + 16)).close();
    }
  }

  private void lines(StringBuilder path, int from, int to) {
    for (int lane = 0; lane < lanes.names().size(); lane++) {
      int x = TIMES + MARGIN + lane * gap;
      path.append('M').append(x).append(' ').append(from).append('V').append(to);
    }
  }

  private int width() {
    return TIMES + 2 * MARGIN + gap * Math.max(1, lanes.names().size() - 1);
  }
}
