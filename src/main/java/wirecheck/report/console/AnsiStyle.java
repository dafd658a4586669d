package wirecheck.report.console;

import wirecheck.verdict.Verdict;

/** Colour for a terminal, or none. */
enum AnsiStyle {
  COLOURED,
  PLAIN;

  private static final String RED = "31";
  private static final String GREEN = "32";
  private static final String YELLOW = "33";
  private static final String MAGENTA = "35";
  private static final String BOLD = "1";
  private static final String FAINT = "2";

  static AnsiStyle of(boolean coloured) {
    return coloured ? COLOURED : PLAIN;
  }

  String bold(String text) {
    return with(BOLD, text);
  }

  String faint(String text) {
    return with(FAINT, text);
  }

  String verdict(Verdict verdict, String text) {
    return switch (verdict) {
      case PASS -> with(GREEN, text);
      case FAIL -> with(RED, text);
      case INCONCLUSIVE -> with(YELLOW, text);
      case ERROR -> with(MAGENTA, text);
      case NOT_APPLICABLE -> with(FAINT, text);
    };
  }

  private String with(String code, String text) {
    return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
