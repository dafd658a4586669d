package wirecheck.conformance;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import wirecheck.run.Subject;
import wirecheck.spec.Role;

/** The reference implementation, known by its command line alone. */
final class Reference {
  private static final String CLASSES = "../reference-impl/target/classes";
  private static final String TEST_CLASSES = "target/test-classes";

  private Reference() {}

  static Subject in(Role role) {
    return subject(role, CLASSES, List.of("wirecheck.reference.Main"));
  }

  /** It, with so much processor time used before it begins. */
  static Subject startingSlowly(Role role, int cpuMillis) {
    String path = TEST_CLASSES + File.pathSeparator + CLASSES;
    return subject(role, path, List.of(SlowStart.class.getName(), String.valueOf(cpuMillis)));
  }

  private static Subject subject(Role role, String path, List<String> main) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", path));
    command.addAll(main);
    command.addAll(List.of(role.word(), "--host", "{host}", "--port", "{port}"));
    if (!role.isServer()) {
      command.addAll(List.of("--count", "{count}"));
    }
    return new Subject.Program(role, command);
  }
}
