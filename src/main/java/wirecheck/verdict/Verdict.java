package wirecheck.verdict;

import java.util.Collection;

/**
 * What can be said of a requirement, worst first (hello.md, Verdicts; interface.md, Report
 * directory).
 */
public enum Verdict {
  /** The suite itself failed; nothing is said about the program. */
  ERROR("error"),
  /** The program was seen to break the requirement. */
  FAIL("fail"),
  /** The suite could not tell. */
  INCONCLUSIVE("inconclusive"),
  /** The program was seen to meet the requirement. */
  PASS("pass"),
  /** This subject cannot be observed that way. */
  NOT_APPLICABLE("not-applicable");

  private final String word;

  Verdict(String word) {
    this.word = word;
  }

  /** The word that reports use. */
  public String word() {
    return word;
  }

  /** The worst of several; not applicable only if all of them are. Fails on an empty collection. */
  public static Verdict worst(Collection<Verdict> verdicts) {
    return verdicts.stream()
        .min(Verdict::compareTo)
        .orElseThrow(() -> new IllegalArgumentException("no verdicts to choose from"));
  }
}
