package wirecheck.selftest;

import java.util.Optional;
import java.util.function.Supplier;
import wirecheck.faulty.Program;
import wirecheck.run.Subject;
import wirecheck.spec.Role;

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
  public Subject subject(Role role) {
    return new InProcessSubject(role, name, maker);
  }
}
