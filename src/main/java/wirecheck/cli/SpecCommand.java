package wirecheck.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wirecheck.spec.Requirement;
import wirecheck.spec.Role;
import wirecheck.spec.Specification;
import wirecheck.spec.UsageError;

/** {@code wirecheck spec}: the requirements, or some of them explained. */
@Command(
    name = "spec",
    mixinStandardHelpOptions = true,
    description = "Lists the requirements, or explains those that are named.")
final class SpecCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "ID", description = "such as TCP-S11")
  private List<String> ids = List.of();

  @Override
  public Integer call() {
    Specification specification = Specification.load();
    PrintWriter out = spec.commandLine().getOut();
    List<Requirement> named = ids.stream().map(id -> find(specification, id)).toList();
    if (named.isEmpty()) {
      for (Role role : Role.values()) {
        list(role, specification.of(role), out);
      }
    } else {
      named.forEach(requirement -> explain(requirement, out));
    }
    out.flush();
    return 0;
  }

  private static Requirement find(Specification specification, String id) {
    return specification
        .find(id)
        .orElseThrow(
            () -> new UsageError("unknown requirement " + id + ": see wirecheck spec for all"));
  }

  private static void list(Role role, List<Requirement> requirements, PrintWriter out) {
    out.println(role.word());
    for (Requirement r : requirements) {
      out.printf("  %-8s %-7s %s%n", r.id(), r.level(), r.title());
    }
    out.println();
  }

  private static void explain(Requirement requirement, PrintWriter out) {
    out.println(requirement.id() + " " + requirement.level() + "  " + requirement.title());
    if (!requirement.intent().isEmpty()) {
      out.println("  " + requirement.intent());
    }
    out.println("  Source: " + requirement.source());
    out.println("  From:   features/" + requirement.feature() + ", line " + requirement.line());
    for (Requirement.Scenario scenario : requirement.scenarios()) {
      out.println();
      out.println("  " + scenario.name());
      scenario.steps().forEach(step -> out.println("    " + step));
    }
    out.println();
  }
}
