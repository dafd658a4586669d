package wirecheck.report.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wirecheck.base.Escaped;
import wirecheck.outcome.RequirementResult;

/**
 * Requirements that share a verdict for the same reason.
 *
 * @param reason as the finding has it, escaped
 * @param requirements in the order of the specification
 */
public record ReasonGroup(String reason, List<RequirementResult> requirements) {
  private static final int SHOWN = 300;

  public static List<ReasonGroup> of(List<RequirementResult> results) {
    Map<String, List<RequirementResult>> byReason =
        results.stream()
            .collect(
                Collectors.groupingBy(
                    result -> result.finding().reason(), LinkedHashMap::new, Collectors.toList()));
    return byReason.entrySet().stream()
        .map(entry -> new ReasonGroup(Escaped.line(entry.getKey(), SHOWN), entry.getValue()))
        .toList();
  }

  public List<String> ids() {
    return requirements.stream().map(result -> result.requirement().id()).toList();
  }
}
