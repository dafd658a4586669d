package wirecheck.selftest;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import wirecheck.spec.Role;

/**
 * The file of a hostile program, run where it stands.
 *
 * @param name in {@code src/test/resources/hostile}
 */
record HostileFile(String name) {

  Path path() {
    try {
      return Path.of(HostileFile.class.getResource("/hostile/" + name).toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The command line of the program; what has to be compiled is, into the folder. */
  List<String> command(Role role, Path folder) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if (name.endsWith(".c")) {
      command.add(compiled(folder).toString());
    } else {
      command.addAll(List.of(Python.interpreter(), path().toString()));
    }
    command.addAll(List.of("{host}", "{port}"));
    if (!role.isServer()) {
      command.add("{count}");
    }
    return command;
  }

  private Path compiled(Path folder) throws IOException, InterruptedException {
    Path program = folder.resolve(name.replace(".c", ""));
    Process compiler =
        new ProcessBuilder("cc", "-O1", "-pthread", "-o", program.toString(), path().toString())
            .inheritIO()
            .start();
    if (compiler.waitFor() != 0) {
      throw new IllegalStateException("cc does not compile " + name);
    }
    return program;
  }
}
