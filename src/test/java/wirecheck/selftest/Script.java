package wirecheck.selftest;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wirecheck.run.Subject;
import wirecheck.spec.Role;

/**
 * A program in another language, run as a process of its own.
 *
 * @param file its name in {@code src/test/resources/faulty}
 * @param language it is written in
 * @param tool that runs or compiles it
 */
record Script(String file, String language, String tool) implements FaultyProgram.Source {
  private static final Path FOLDER = temporaryFolder();

  static Script of(String file) {
    return switch (file.substring(file.lastIndexOf('.'))) {
      case ".py" -> new Script(file, "Python", Python.COMMAND);
      case ".js" -> new Script(file, "Node", "node");
      case ".c" -> new Script(file, "C", "cc");
      default -> throw new IllegalArgumentException("no language for " + file);
    };
  }

  @Override
  public Optional<String> missing() {
    boolean found =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    return found ? Optional.empty() : Optional.of("there is no " + tool + " on this machine");
  }

  @Override
  public Subject subject(Role role) {
    return new Subject.Program(role, command(role));
  }

  private List<String> command(Role role) {
    Path source = unpacked(file);
    if (file.startsWith("any/") && language.equals("C")) {
      unpacked("any/tagged.h");
    }
    List<String> command = new ArrayList<>();
    if (language.equals("C")) {
      command.add(compiled(source).toString());
    } else {
      String runner = language.equals("Python") ? Python.interpreter() : tool;
      command.addAll(List.of(runner, source.toString()));
    }
    command.addAll(List.of("{host}", "{port}"));
    if (!role.isServer()) {
      command.add("{count}");
    }
    return command;
  }

  /** A file of the wrong programs, unpacked; a program may need what lies beside it. */
  static synchronized Path unpacked(String file) {
    Path target = FOLDER.resolve(file);
    try (InputStream in = Script.class.getResourceAsStream("/faulty/" + file)) {
      Files.createDirectories(target.getParent());
      Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    target.toFile().deleteOnExit();
    return target;
  }

  private Path compiled(Path source) {
    Path program = Path.of(source.toString().replaceAll("\\.c$", ""));
    try {
      Process compiler =
          new ProcessBuilder(tool, "-O1", "-pthread", "-o", program.toString(), source.toString())
              .inheritIO()
              .start();
      if (compiler.waitFor() != 0) {
        throw new IllegalStateException(tool + " does not compile " + file);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
    program.toFile().deleteOnExit();
    return program;
  }

  private static Path temporaryFolder() {
    try {
      Path folder = Files.createTempDirectory("wirecheck-faulty");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
