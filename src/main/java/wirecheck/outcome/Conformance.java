package wirecheck.outcome;

/** The verdict on the subject as a whole (hello.md, Verdicts). */
public enum Conformance {
  STRICTLY_CONFORMANT("strictly-conformant"),
  CONFORMANT("conformant"),
  NON_CONFORMANT("non-conformant"),
  INCONCLUSIVE("inconclusive");

  private final String word;

  Conformance(String word) {
    this.word = word;
  }

  /** The word that reports use. */
  public String word() {
    return word;
  }
}
