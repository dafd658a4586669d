package wirecheck.selftest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import wirecheck.spec.Role;

/** Counts the scenarios in the feature files on disk, by nothing but how their lines begin. */
final class PlainWalk {
  private PlainWalk() {}

  /** How many scenarios each id has, rows of outlines counted each. */
  static Map<String, Integer> of(Role role) throws IOException {
    Path folder = Documents.root().resolve("features/" + role.pack()).resolve(role.folder());
    Map<String, Integer> counts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".feature")).toList()) {
        count(Files.readAllLines(file), counts);
      }
    }
    return counts;
  }

  private static void count(List<String> lines, Map<String, Integer> counts) {
    String id = "";
    for (String line : lines.stream().map(String::strip).toList()) {
      if (line.startsWith("@")) {
        id = line.substring(1).split(" ")[0];
      } else if (line.startsWith("Scenario:") || line.startsWith("|")) {
        counts.merge(id, 1, Integer::sum);
      } else if (line.startsWith("Examples:")) {
        counts.merge(id, -1, Integer::sum);
      }
    }
  }
}
