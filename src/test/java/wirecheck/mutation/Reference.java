package wirecheck.mutation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import wirecheck.run.Subject;
import wirecheck.spec.Role;

/** The command line of the reference implementation, with a class path to choose. */
final class Reference {
  private Reference() {}

  static Subject in(Role role, Path classes, String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", classes.toString(), "wirecheck.reference.Main", role.word()));
    command.addAll(List.of("--host", "{host}", "--port", "{port}"));
    if (!role.isServer()) {
      command.addAll(List.of("--count", "{count}"));
    }
    return new Subject.Program(role, command);
  }
}
