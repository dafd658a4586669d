package wirecheck.selftest;

import java.net.InetAddress;
import java.util.Optional;
import java.util.function.Supplier;
import wirecheck.faulty.Program;
import wirecheck.spec.Role;
import wirecheck.sut.Launcher;

/**
 * A program in Java that runs in this process.
 *
 * @param name of its class
 * @param maker makes one for each start
 */
record InProcess(String name, Supplier<Program> maker) implements FaultyProgram.Source {

  @Override
  public Optional<String> missing() {
    return Optional.empty();
  }

  @Override
  public Launcher launcher(Role role, InetAddress host) {
    return new InProcessLauncher(name, maker, host);
  }

  @Override
  public String language() {
    return "Java";
  }
}
