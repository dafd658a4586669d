package wirecheck.report.html;

import wirecheck.base.Trace;

/**
 * One arrow of a sequence diagram: a full head for bytes, an open head for a connection, a bar
 * behind the head for an end of stream, a cross for a reset or a refusal.
 */
final class DiagramArrow {
  /** Arrows stop short of the lane's line. */
  private static final int SHORT = 4;

  private DiagramArrow() {}

  static void draw(HtmlBuilder rows, Trace.Kind kind, int from, int to, int y) {
    int sign = Integer.signum(to - from);
    int tip = to - sign * SHORT;
    int start = from + sign * SHORT;
    path(rows, "line", "M" + start + " " + y + "H" + (tip - sign * shaftEnd(kind)));
    switch (kind) {
      case SENT, RECEIVED -> path(rows, "full", head(tip, sign, y) + "z");
      case CONNECTED -> path(rows, "open", head(tip, sign, y));
      case HALF_CLOSED, CLOSED, SAW_END_OF_STREAM -> {
        path(rows, "full", head(tip - sign * 5, sign, y) + "z");
        path(rows, "open", "M" + tip + " " + (y - 6) + "v12");
      }
      default -> path(rows, "cross", cross(tip - sign * 6, y));
    }
  }

  private static int shaftEnd(Trace.Kind kind) {
    return switch (kind) {
      case SENT, RECEIVED -> 7;
      case CONNECTED -> 0;
      case HALF_CLOSED, CLOSED, SAW_END_OF_STREAM -> 12;
      default -> 6;
    };
  }

  private static String head(int tip, int sign, int y) {
    return "M"
        + (tip - sign * 9)
        + " "
        + (y - 4.5)
        + "L"
        + tip
        + " "
        + y
        + "l"
        + -sign * 9
        + " 4.5";
  }

  private static String cross(int x, int y) {
    return "M" + (x - 5) + " " + (y - 5) + "l10 10m0 -10l-10 10";
  }

  private static void path(HtmlBuilder rows, String style, String data) {
    rows.open("path", "class", style, "d", data).close();
  }
}
