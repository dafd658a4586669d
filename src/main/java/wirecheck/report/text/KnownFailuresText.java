package wirecheck.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wirecheck.base.Escaped;
import wirecheck.outcome.KnownFailure;
import wirecheck.outcome.Report;
import wirecheck.outcome.RequirementResult;
import wirecheck.verdict.Verdict;

/** What reports say of known failures: of one requirement, and of a run as a whole. */
public final class KnownFailuresText {
  private final Report report;
  private final String file;

  private KnownFailuresText(Report report, String file) {
    this.report = report;
    this.file = Escaped.line(file);
  }

  /** The entry of a requirement and whether it counts, in one line; nothing if it has none. */
  public static List<String> of(RequirementResult result) {
    return result.known().map(known -> label(result) + ": " + known.words()).stream().toList();
  }

  /** {@code fail, known}; or what else becomes of a requirement's entry. */
  public static String label(RequirementResult result) {
    if (result.failsAsKnown()) {
      return "fail, known";
    }
    KnownFailure known = result.known().orElseThrow();
    return (known.expired() ? "no longer listed as " : "listed as ") + known.kind().word();
  }

  /** Which entries no longer hold, how many failures are known, and why the exit status is so. */
  public static List<String> of(Report report) {
    return report.knownFailing().stream()
        .flatMap(file -> new KnownFailuresText(report, file).lines())
        .toList();
  }

  private Stream<String> lines() {
    List<String> lines = new ArrayList<>();
    with(RequirementResult::passesAgainstExpectation)
        .forEach(
            id ->
                lines.add(
                    id + " passes although " + file + " says that it fails: remove it there"));
    for (RequirementResult result : report.requirements()) {
      result
          .known()
          .filter(KnownFailure::expired)
          .flatMap(KnownFailure::until)
          .ifPresent(day -> lines.add(expired(result.requirement().id(), day.toString())));
    }
    lines.add(met() + status());
    return lines.stream();
  }

  private String expired(String id, String day) {
    return "The entry of " + id + " in " + file + " expired on " + day + ": it no longer counts";
  }

  private String met() {
    List<String> known = with(RequirementResult::failsAsKnown);
    return switch (known.size()) {
      case 0 -> "No failure is known: nothing failed that " + file + " lists.";
      case 1 -> "1 failure is known: " + known.get(0) + ", see " + file + ".";
      default -> known.size() + " failures are known: " + listed(known) + ", see " + file + ".";
    };
  }

  private String status() {
    if (report.status() == 0) {
      return with(RequirementResult::failsAsKnown).isEmpty()
          ? ""
          : " Nothing else failed that counts, so the exit status is 0.";
    }
    List<String> reasons = new ArrayList<>();
    if (report.interrupted()) {
      reasons.add("the run was broken off");
    }
    reason(reasons, "wirecheck itself failed in ", has(Verdict.ERROR));
    reason(
        reasons,
        "failed and not listed: ",
        binding().and(has(Verdict.FAIL)).and(result -> !result.failsAsKnown()));
    reason(reasons, "passed against expectation: ", RequirementResult::passesAgainstExpectation);
    reason(reasons, "not judged: ", binding().and(has(Verdict.INCONCLUSIVE)));
    return " The exit status is " + report.status() + ": " + String.join("; ", reasons) + ".";
  }

  private void reason(List<String> reasons, String what, Predicate<RequirementResult> which) {
    List<String> ids = with(which);
    if (!ids.isEmpty()) {
      reasons.add(what + listed(ids));
    }
  }

  private List<String> with(Predicate<RequirementResult> which) {
    return report.requirements().stream().filter(which).map(r -> r.requirement().id()).toList();
  }

  private Predicate<RequirementResult> binding() {
    return result -> result.requirement().level().binds(report.strict());
  }

  private static Predicate<RequirementResult> has(Verdict verdict) {
    return result -> result.finding().verdict() == verdict;
  }

  private static String listed(List<String> ids) {
    return ids.stream().collect(Collectors.joining(", "));
  }
}
