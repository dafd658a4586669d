package wirecheck.matrix;

/** How it went with a subject of a matrix. */
public enum MatrixOutcome {
  JUDGED("judged"),
  /** The run was broken off before all its scenarios had run. */
  BROKEN_OFF("broken-off"),
  /** It could not be started at all. */
  NOT_STARTED("not-started"),
  /** The suite itself failed, so that there is no report. */
  SUITE_FAILED("suite-failed");

  private final String word;

  MatrixOutcome(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  /** Whether there is a verdict on the subject as a whole, and a report. */
  public boolean hasVerdict() {
    return this == JUDGED || this == BROKEN_OFF;
  }
}
