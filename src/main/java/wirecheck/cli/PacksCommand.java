package wirecheck.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import wirecheck.spec.Capability;
import wirecheck.spec.Pack;
import wirecheck.spec.Packs;
import wirecheck.spec.Role;

/** {@code wirecheck packs}: the protocols that there are. */
@Command(
    name = "packs",
    mixinStandardHelpOptions = true,
    description = "Lists the protocols that there are, with their roles and editions.")
final class PacksCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    new Packs().all().forEach(pack -> tell(pack, out));
    out.flush();
    return 0;
  }

  private static void tell(Pack pack, PrintWriter out) {
    out.printf("%s, edition %s: %s%n", pack.name(), pack.edition(), pack.title());
    for (Role role : pack.roles()) {
      out.printf("  %-16s %d requirements%n", role.word(), pack.of(role).size());
    }
    for (Capability capability : pack.capabilities()) {
      out.printf(
          "  capability %s (%s): %s%n",
          capability.name(), capability.known().word(), capability.sentence());
    }
  }
}
