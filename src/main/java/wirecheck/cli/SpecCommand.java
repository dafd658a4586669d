package wirecheck.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wirecheck.spec.Pack;
import wirecheck.spec.Packs;
import wirecheck.spec.Requirement;
import wirecheck.spec.Role;
import wirecheck.spec.UsageError;

/** {@code wirecheck spec}: the requirements, or some of them explained. */
@Command(
    name = "spec",
    mixinStandardHelpOptions = true,
    description = "Lists the requirements of packs and roles, or explains those that are named.")
final class SpecCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "PACK|ROLE|ID",
      description = "such as any, any/tcp-server, TCP-S11")
  private List<String> words = List.of();

  private final Packs packs = new Packs();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (words.isEmpty()) {
      packs.all().forEach(pack -> list(pack, out));
    }
    words.forEach(word -> tell(word, out));
    out.flush();
    return 0;
  }

  private void tell(String word, PrintWriter out) {
    if (word.matches("[A-Z][A-Z0-9]*-[A-Z]+\\d+")) {
      explain(find(word), out);
    } else if (packs.all().stream().anyMatch(pack -> pack.name().equals(word))) {
      list(packs.pack(word), out);
    } else {
      Role role = packs.role(word);
      list(role, packs.of(role).of(role), out);
    }
  }

  private Requirement find(String id) {
    return packs
        .find(id)
        .orElseThrow(
            () -> new UsageError("unknown requirement " + id + ": see wirecheck spec for all"));
  }

  private static void list(Pack pack, PrintWriter out) {
    pack.roles().forEach(role -> list(role, pack.of(role), out));
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
