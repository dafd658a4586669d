package wirecheck.spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A protocol that the suite holds programs to: what its folder says. */
public final class Pack {
  private final PackFolder folder;
  private final PackFile file;
  private final List<Requirement> requirements;

  private Pack(PackFolder folder, PackFile file, List<Requirement> requirements) {
    this.folder = folder;
    this.file = file;
    this.requirements = requirements;
  }

  /**
   * Reads a pack.
   *
   * @param prefix what stands before the names of its roles in their words
   * @throws UsageError if pack.yaml or a feature file is not as it should be; it names the line
   */
  static Pack read(PackFolder folder, String prefix) {
    return folder.open(
        path -> {
          PackFile file = PackFile.read(path.resolve(PackFolder.PACK_FILE), prefix);
          List<Requirement> all = new ArrayList<>();
          for (Role role : file.roles()) {
            all.addAll(readRole(path, file.name(), role));
          }
          return new Pack(folder, file, List.copyOf(all));
        });
  }

  private static List<Requirement> readRole(Path path, String pack, Role role) throws IOException {
    List<Requirement> own = new ArrayList<>();
    Path roleFolder = path.resolve(role.folder());
    if (!Files.isDirectory(roleFolder)) {
      throw new UsageError("the pack " + pack + " has no folder " + role.folder());
    }
    try (Stream<Path> files = Files.walk(roleFolder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".feature")).sorted().toList()) {
        String name = pack + "/" + role.folder() + "/" + file.getFileName();
        own.addAll(new FeatureReader(name, role).read(Files.readAllLines(file)));
      }
    }
    own.sort(Comparator.comparing(requirement -> number(requirement.id())));
    return own;
  }

  private static int number(String id) {
    return Integer.parseInt(id.replaceAll("\\D", ""));
  }

  /** Such as {@code hello}. */
  public String name() {
    return file.name();
  }

  /** What the protocol is called. */
  public String title() {
    return file.title();
  }

  /** Changes when a requirement is added, retired, widened or eased. */
  public String edition() {
    return file.edition();
  }

  /** The documents that it is made from. */
  public List<String> documents() {
    return file.documents();
  }

  public List<Capability> capabilities() {
    return file.capabilities();
  }

  /** Whether a scenario that failed has to fail once more, by itself, to be a failure. */
  public boolean runsFailuresAgain() {
    return file.runsFailuresAgain();
  }

  public List<Role> roles() {
    return file.roles();
  }

  public Optional<Role> role(String name) {
    return roles().stream().filter(role -> role.name().equals(name)).findFirst();
  }

  /** All requirements, role by role, in the order of their numbers. */
  public List<Requirement> requirements() {
    return requirements;
  }

  /** Those of one role. */
  public List<Requirement> of(Role role) {
    return requirements.stream().filter(r -> r.role().equals(role)).toList();
  }

  public Optional<Requirement> find(String id) {
    return requirements.stream().filter(r -> r.id().equals(id)).findFirst();
  }

  /** Where Cucumber finds the feature files of a role. */
  public String features(Role role) {
    return folder.cucumberPath(role.folder());
  }
}
