package wirecheck.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The requirements of the hello protocol, as the feature files state them. */
public final class Specification {
  /** The name that reports give. */
  public static final String NAME = "hello";

  /** Changes when a requirement is added or retired. */
  public static final String VERSION = "1";

  private static final String FOLDER = "/features/hello";

  private final List<Requirement> requirements;

  private Specification(List<Requirement> requirements) {
    this.requirements = requirements;
  }

  /**
   * Reads the feature files that are packed into the suite.
   *
   * @throws IllegalStateException if a file breaks the rules of features/README.md
   */
  public static Specification load() {
    try {
      URL folder = Specification.class.getResource(FOLDER);
      if (!(folder.openConnection() instanceof JarURLConnection packed)) {
        return new Specification(readAll(Path.of(folder.toURI())));
      }
      Path file = Path.of(packed.getJarFileURL().toURI());
      try (FileSystem jar = FileSystems.newFileSystem(file)) {
        return new Specification(readAll(jar.getPath(FOLDER)));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static List<Requirement> readAll(Path folder) throws IOException {
    List<Requirement> all = new ArrayList<>();
    for (Role role : Role.values()) {
      Path roleFolder = folder.resolve(folderOf(role));
      try (Stream<Path> files = Files.walk(roleFolder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".feature")).sorted().toList()) {
          String path = "hello/" + folderOf(role) + "/" + file.getFileName();
          all.addAll(new FeatureReader(path, role).read(Files.readAllLines(file)));
        }
      }
    }
    all.sort(Comparator.comparing(Requirement::role).thenComparing(r -> number(r.id())));
    return List.copyOf(all);
  }

  private static int number(String id) {
    return Integer.parseInt(id.replaceAll("\\D", ""));
  }

  /** The folder of a role's feature files below features/hello. */
  public static String folderOf(Role role) {
    return role.word().replace('-', '/');
  }

  /** All requirements, role by role, in the order of their numbers. */
  public List<Requirement> requirements() {
    return requirements;
  }

  /** Those of one role. */
  public List<Requirement> of(Role role) {
    return requirements.stream().filter(r -> r.role() == role).toList();
  }

  public Optional<Requirement> find(String id) {
    return requirements.stream().filter(r -> r.id().equals(id)).findFirst();
  }
}
