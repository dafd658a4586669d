package wirecheck.report.text;

import java.util.List;
import wirecheck.verdict.Verdict;

/** How verdicts are presented to people: their order, their words and their signs. */
public final class VerdictWords {
  /** As columns of a table: the good first, then what needs a look, then what does not count. */
  public static final List<Verdict> ORDER =
      List.of(
          Verdict.PASS, Verdict.FAIL, Verdict.INCONCLUSIVE, Verdict.ERROR, Verdict.NOT_APPLICABLE);

  private VerdictWords() {}

  public static String of(Verdict verdict) {
    return verdict.word().replace('-', ' ');
  }

  /** A sign that tells verdicts apart without colour. */
  public static String sign(Verdict verdict) {
    return switch (verdict) {
      case PASS -> "\u2713";
      case FAIL -> "\u2715";
      case INCONCLUSIVE -> "?";
      case ERROR -> "!";
      case NOT_APPLICABLE -> "\u2013";
    };
  }
}
