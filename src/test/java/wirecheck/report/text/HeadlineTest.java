package wirecheck.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import wirecheck.outcome.Conformance;
import wirecheck.outcome.RequirementResult;
import wirecheck.report.Samples;
import wirecheck.spec.Level;

class HeadlineTest {
  private static final RequirementResult PASS =
      Samples.passing("TCP-S2", Level.MUST, "Server replies");

  @Test
  void says_that_all_passed() {
    assertThat(line(Conformance.STRICTLY_CONFORMANT, PASS, PASS))
        .isEqualTo("Strictly conformant: all 2 MUSTs that apply passed, every SHOULD included.");
  }

  @Test
  void warns_of_a_failed_should() {
    assertThat(line(Conformance.CONFORMANT, PASS, Samples.silentAboutBreaks()))
        .isEqualTo(
            "Conformant: the one MUST that applies passed. 1 SHOULD failed, which is a warning.");
  }

  @Test
  void counts_what_failed() {
    assertThat(line(Conformance.NON_CONFORMANT, PASS, Samples.endOfStreamIsAMessage()))
        .isEqualTo("Not conformant: 1 of 2 MUSTs failed.");
  }

  @Test
  void counts_what_could_not_be_judged() {
    assertThat(line(Conformance.INCONCLUSIVE, PASS, Samples.undecided("TCP-S17", "turns")))
        .isEqualTo("Inconclusive: no MUST failed, but 1 of 2 MUSTs could not be judged.");
  }

  @Test
  void says_that_nothing_applied() {
    RequirementResult none = Samples.notApplicable();
    assertThat(line(Conformance.INCONCLUSIVE, none))
        .isEqualTo(
            "Inconclusive: the one requirement does not apply to this subject, so nothing was"
                + " judged.");
    assertThat(line(Conformance.INCONCLUSIVE, none, none))
        .isEqualTo(
            "Inconclusive: none of 2 requirements applies to this subject, so nothing was judged.");
  }

  @Test
  void does_not_count_no_must() {
    RequirementResult should = Samples.passing("TCP-S24", Level.SHOULD, "Asked to stop, it stops");
    assertThat(line(Conformance.STRICTLY_CONFORMANT, should))
        .isEqualTo("Strictly conformant: every SHOULD that applies passed; no MUST was judged.");
    assertThat(line(Conformance.CONFORMANT, Samples.silentAboutBreaks()))
        .isEqualTo("Conformant: no MUST was judged. 1 SHOULD failed, which is a warning.");
  }

  private static String line(Conformance conformance, RequirementResult... results) {
    return Headline.of(Samples.report(conformance, List.of(results))).line();
  }
}
