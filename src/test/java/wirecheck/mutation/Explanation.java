package wirecheck.mutation;

/**
 * Why it is right that no requirement rejects a mutant.
 *
 * @param kind of reason
 * @param type of the mutants that it speaks of
 * @param text that stands in the line they change
 * @param change that pitest makes, or a part of its words; empty for any
 * @param why in a sentence
 */
record Explanation(Kind kind, String type, String text, String change, String why) {

  /** Kinds of reasons. */
  enum Kind {
    SAME("does the same: "),
    SILENT("not specified: "),
    NEVER("");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /** The change makes no difference that anybody could see. */
  static Explanation same(String type, String text, String change, String why) {
    return new Explanation(Kind.SAME, type, text, change, why);
  }

  /** The change makes a difference of which the specification says nothing. */
  static Explanation silent(String type, String text, String change, String why) {
    return new Explanation(Kind.SILENT, type, text, change, why);
  }

  /** No program that is started as the suite starts it runs the line. */
  static Explanation never(String type, String text, String why) {
    return new Explanation(Kind.NEVER, type, text, "", why);
  }

  boolean fits(Mutant mutant) {
    return mutant.type().equals(type)
        && mutant.text().contains(text)
        && mutant.change().contains(change);
  }

  String words() {
    return kind.words + why;
  }
}
