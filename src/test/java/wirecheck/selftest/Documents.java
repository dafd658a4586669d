package wirecheck.selftest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents that are made from the tables of the self-test, and kept true by it. */
final class Documents {
  private static final String SWITCH = "wirecheck.regenerate";

  private Documents() {}

  /** Where the project is checked out. */
  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("features"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  /** Writes the document if that was asked for, else compares it with what it has to be. */
  static void check(String path, String wanted, Class<?> test) throws IOException {
    Path file = root().resolve(path);
    if (Boolean.getBoolean(SWITCH)) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, wanted);
    }
    String found = Files.exists(file) ? Files.readString(file) : "";
    String command =
        "mvn -B -pl src test -Dtest=" + test.getSimpleName() + " -D" + SWITCH + "=true";
    assertEquals(wanted, found, path + " is stale; make it again with: " + command);
  }
}
