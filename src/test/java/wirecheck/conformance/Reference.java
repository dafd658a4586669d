package wirecheck.conformance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import wirecheck.run.Subject;
import wirecheck.spec.Role;

/** The reference implementation, known by its command line alone. */
final class Reference {
  private static final String CLASSES = "../reference-impl/target/classes";

  private Reference() {}

  static Subject in(Role role) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", CLASSES));
    command.addAll(List.of("wirecheck.reference.Main", role.word()));
    command.addAll(List.of("--host", "{host}", "--port", "{port}"));
    if (!role.isServer()) {
      command.addAll(List.of("--count", "{count}"));
    }
    return new Subject.Program(role, command);
  }
}
