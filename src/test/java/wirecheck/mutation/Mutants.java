package wirecheck.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pitest.classinfo.ClassByteArraySource;
import org.pitest.classinfo.ClassName;
import org.pitest.classpath.ClassloaderByteArraySource;
import org.pitest.mutationtest.EngineArguments;
import org.pitest.mutationtest.engine.Mutater;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.engine.gregor.config.GregorEngineFactory;

/** Everything that pitest changes in the classes of the reference implementation. */
final class Mutants {
  static final Path CLASSES = Path.of("../reference-impl/target/classes");

  /** Its default mutators and all that it calls stronger; nothing that these find is left out. */
  private static final List<String> MUTATORS = List.of("STRONGER");

  private static final String ROOM = "wirecheck.reference.";
  private static final Path SOURCES =
      Path.of("../reference-impl/src/main/java", ROOM.replace('.', '/'));

  private static final ClassByteArraySource PLATFORM =
      new ClassloaderByteArraySource(ClassLoader.getPlatformClassLoader());

  private final Mutater mutater =
      new GregorEngineFactory()
          .createEngine(EngineArguments.arguments().withMutators(MUTATORS))
          .createMutator(Mutants::bytes);
  private final List<Mutant> all;

  private Mutants() throws IOException {
    List<Mutant> found = new ArrayList<>();
    for (Path file : files()) {
      String type = file.getFileName().toString().replace(".class", "");
      List<String> source = Files.readAllLines(SOURCES.resolve(type + ".java"));
      Map<String, Integer> seen = new HashMap<>();
      for (MutationDetails details : mutater.findMutations(ClassName.fromString(ROOM + type))) {
        int line = details.getLineNumber();
        String change = details.getDescription().replaceFirst(" for wirecheck/.*", "");
        int number = seen.merge(line + change, 1, Integer::sum);
        String text = source.get(line - 1).strip();
        found.add(new Mutant(type, line, text, change, number, details.getId()));
      }
    }
    all = List.copyOf(found);
  }

  /** Finds them in the classes as they were compiled last. */
  static Mutants find() throws IOException {
    return new Mutants();
  }

  /** In the order of classes and, within each, as pitest finds them. */
  List<Mutant> all() {
    return all;
  }

  /**
   * Writes all classes, one of them changed, so that there is no other copy of that one to run.
   *
   * @param folder that is made
   * @return the folder, which is a class path
   */
  Path write(Mutant mutant, Path folder) throws IOException {
    for (Path file : files()) {
      Path copy = folder.resolve(CLASSES.relativize(file));
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
    byte[] changed = mutater.getMutation(mutant.id()).getBytes();
    Files.write(file(folder, ROOM + mutant.type()), changed);
    return folder;
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(CLASSES.resolve(ROOM.replace('.', '/')))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static Path file(Path folder, String name) {
    return folder.resolve(name.replace('.', '/') + ".class");
  }

  /** Of the classes to change, and of those of the JDK that pitest looks up beside them. */
  private static Optional<byte[]> bytes(String name) {
    Path file = file(CLASSES, name);
    if (!Files.exists(file)) {
      return PLATFORM.getBytes(name);
    }
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
