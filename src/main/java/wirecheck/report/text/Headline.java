package wirecheck.report.text;

import wirecheck.outcome.Conformance;
import wirecheck.outcome.Report;
import wirecheck.outcome.Tally;
import wirecheck.spec.Level;
import wirecheck.verdict.Verdict;

/**
 * The outcome of a run in plain words.
 *
 * @param verdict two or three words
 * @param sentence what they rest on
 */
public record Headline(String verdict, String sentence) {

  public static Headline of(Report report) {
    return new Headline(
        words(report.conformance()), sentence(report, new Tally(report.requirements())));
  }

  /** A conformance in one or two words. */
  public static String words(Conformance conformance) {
    return switch (conformance) {
      case STRICTLY_CONFORMANT -> "Strictly conformant";
      case CONFORMANT -> "Conformant";
      case NON_CONFORMANT -> "Not conformant";
      case INCONCLUSIVE -> "Inconclusive";
    };
  }

  /** Both in one line. */
  public String line() {
    return verdict + ": " + sentence;
  }

  private static String sentence(Report report, Tally tally) {
    String sentence =
        switch (report.conformance()) {
          case STRICTLY_CONFORMANT -> strictlyPassed(tally);
          case CONFORMANT -> passed(tally) + "." + advice(tally);
          case NON_CONFORMANT -> failed(report, tally);
          case INCONCLUSIVE -> undecided(tally);
        };
    return sentence + errors(tally) + (report.interrupted() ? " The run was broken off." : "");
  }

  private static String strictlyPassed(Tally tally) {
    return tally.applicable(Level.MUST) == 0
        ? "every SHOULD that applies passed; no MUST was judged."
        : passed(tally) + ", every SHOULD included.";
  }

  private static String passed(Tally tally) {
    int must = tally.applicable(Level.MUST);
    return switch (must) {
      case 0 -> "no MUST was judged";
      case 1 -> "the one MUST that applies passed";
      default -> "all " + must + " MUSTs that apply passed";
    };
  }

  private static String advice(Tally tally) {
    int failed = tally.of(Level.SHOULD, Verdict.FAIL);
    if (failed > 0) {
      return " " + count(failed, "SHOULD") + " failed, which is a warning.";
    }
    int open = tally.of(Level.SHOULD, Verdict.INCONCLUSIVE);
    return open == 0 ? "" : " " + count(open, "SHOULD") + " could not be judged.";
  }

  private static String failed(Report report, Tally tally) {
    int must = tally.of(Level.MUST, Verdict.FAIL);
    int should = tally.of(Level.SHOULD, Verdict.FAIL);
    int open = tally.of(Level.MUST, Verdict.INCONCLUSIVE);
    String musts =
        (must == 0
                ? "no MUST failed"
                : must + " of " + count(tally.applicable(Level.MUST), "MUST") + " failed")
            + (open == 0 ? "" : ", " + open + " could not be judged");
    if (should == 0) {
      return musts + ".";
    }
    String shoulds = should + " of " + count(tally.applicable(Level.SHOULD), "SHOULD");
    return report.strict()
        ? musts + "; " + shoulds + " failed, which counts in a strict run."
        : musts + ". " + shoulds + " failed too, which is a warning.";
  }

  private static String undecided(Tally tally) {
    int all = tally.requirements().size();
    if (tally.of(Verdict.NOT_APPLICABLE) == all) {
      return all == 1
          ? "the one requirement does not apply to this subject, so nothing was judged."
          : "none of " + all + " requirements applies to this subject, so nothing was judged.";
    }
    int open = tally.of(Level.MUST, Verdict.INCONCLUSIVE);
    int failed = tally.of(Level.SHOULD, Verdict.FAIL);
    String musts =
        open == 0
            ? "too little was judged for a verdict."
            : "no MUST failed, but "
                + open
                + " of "
                + count(tally.applicable(Level.MUST), "MUST")
                + " could not be judged.";
    return failed == 0 ? musts : musts + advice(tally);
  }

  private static String errors(Tally tally) {
    int errors = tally.of(Verdict.ERROR);
    return errors == 0
        ? ""
        : " In "
            + count(errors, "requirement")
            + " wirecheck itself failed, which says nothing about the program.";
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
