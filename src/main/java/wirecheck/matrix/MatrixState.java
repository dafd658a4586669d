package wirecheck.matrix;

/** What can become of a subject of a matrix, best first: how it is shown. */
enum MatrixState {
  STRICTLY_CONFORMANT("strictly-conformant", "strictly conformant", "\u2713"),
  CONFORMANT("conformant", "conformant", "\u2713"),
  NON_CONFORMANT("non-conformant", "not conformant", "\u2715"),
  INCONCLUSIVE("inconclusive", "inconclusive", "?"),
  NOT_STARTED("not-started", "could not be started", "!"),
  SUITE_FAILED("suite-failed", "wirecheck failed", "!");

  private final String style;
  private final String words;
  private final String sign;

  MatrixState(String style, String words, String sign) {
    this.style = style;
    this.words = words;
    this.sign = sign;
  }

  static MatrixState of(MatrixRow row) {
    return switch (row.outcome()) {
      case NOT_STARTED -> NOT_STARTED;
      case SUITE_FAILED -> SUITE_FAILED;
      case JUDGED, BROKEN_OFF ->
          switch (row.conformance().orElseThrow()) {
            case STRICTLY_CONFORMANT -> STRICTLY_CONFORMANT;
            case CONFORMANT -> CONFORMANT;
            case NON_CONFORMANT -> NON_CONFORMANT;
            case INCONCLUSIVE -> INCONCLUSIVE;
          };
    };
  }

  /** The class of its style sheet. */
  String style() {
    return style;
  }

  String words() {
    return words;
  }

  /** A sign that tells it apart without colour. */
  String sign() {
    return sign;
  }
}
