package wirecheck.spec;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The packs that there are: those of the suite, and those that are given by their path. */
public final class Packs {
  /** The pack whose roles go by their bare names. */
  public static final String HELLO = "hello";

  private final Map<String, Pack> loaded = new TreeMap<>();

  /**
   * The role of a word: {@code tcp-server}, {@code any/tcp-server}, {@code ./specs/chat/server}.
   *
   * @throws UsageError if there is no such pack or role; it tells which there are
   */
  public Role role(String word) {
    int slash = word.lastIndexOf('/');
    String place = slash < 0 ? HELLO : word.substring(0, slash);
    String name = word.substring(slash + 1);
    Pack pack = pack(place);
    return pack.role(name)
        .orElseThrow(
            () ->
                new UsageError(
                    "unknown role " + word + ": " + pack.name() + " has " + roles(pack)));
  }

  private static String roles(Pack pack) {
    return String.join(", ", pack.roles().stream().map(Role::word).toList());
  }

  /**
   * The pack of a name or at a path.
   *
   * @throws UsageError if there is none
   */
  public Pack pack(String place) {
    Pack known = loaded.get(place);
    if (known != null) {
      return known;
    }
    PackFolder folder = folder(place);
    Pack pack = Pack.read(folder, place.equals(HELLO) ? "" : place + "/");
    loaded.put(place, pack);
    return pack;
  }

  private static PackFolder folder(String place) {
    if (!place.matches("[a-z][a-z0-9-]*")) {
      PackFolder folder = PackFolder.at(Path.of(place));
      if (folder.exists()) {
        return folder;
      }
      throw new UsageError("there is no pack at " + place + ": no " + place + "/pack.yaml");
    }
    List<String> names = PackFolder.builtInNames();
    if (names.contains(place)) {
      return PackFolder.builtIn(place);
    }
    String all = String.join(", ", names);
    throw new UsageError(
        "unknown pack "
            + place
            + ": there are "
            + all
            + "; one of your own is given by its path,"
            + " such as ./"
            + place);
  }

  /**
   * The text of a file of a pack of the suite, read without the rest of the pack.
   *
   * @param name below its folder, such as {@code exchanges/redis.yaml}
   * @return nothing if there is no such file
   */
  public static Optional<String> text(String pack, String name) {
    return PackFolder.builtIn(pack)
        .open(
            folder -> {
              Path file = folder.resolve(name);
              return Files.isRegularFile(file)
                  ? Optional.of(Files.readString(file))
                  : Optional.empty();
            });
  }

  /** The names of the files in a folder of a pack of the suite. */
  public static List<String> files(String pack, String name) {
    return PackFolder.builtIn(pack)
        .open(
            folder -> {
              try (Stream<Path> files = Files.list(folder.resolve(name))) {
                return files.map(file -> file.getFileName().toString()).sorted().toList();
              }
            });
  }

  /** The pack that a role belongs to. */
  public Pack of(Role role) {
    int slash = role.word().lastIndexOf('/');
    return pack(slash < 0 ? HELLO : role.word().substring(0, slash));
  }

  /** All packs of the suite, and those that were given by their path. */
  public List<Pack> all() {
    PackFolder.builtInNames().forEach(this::pack);
    return List.copyOf(loaded.values());
  }

  /** The requirements of all of them, pack by pack. */
  public List<Requirement> requirements() {
    return all().stream().flatMap(pack -> pack.requirements().stream()).toList();
  }

  /** The requirement of an id, in any of them. */
  public Optional<Requirement> find(String id) {
    return requirements().stream().filter(r -> r.id().equals(id)).findFirst();
  }
}
