package wirecheck.report;

import java.time.Duration;
import java.util.List;
import wirecheck.spec.Requirement;
import wirecheck.verdict.Finding;

/**
 * The verdict on one requirement.
 *
 * @param requirement which
 * @param finding the worst of its scenarios (interface.md, Report directory)
 * @param took the sum of its scenarios' times
 * @param scenarios those that ran, in the order of the feature file
 */
public record RequirementResult(
    Requirement requirement, Finding finding, Duration took, List<ScenarioResult> scenarios) {}
