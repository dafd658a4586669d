package wirecheck.matrix;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import wirecheck.baseline.KnownFailures;
import wirecheck.run.Subject;
import wirecheck.spec.Packs;
import wirecheck.spec.Role;
import wirecheck.spec.UsageError;
import wirecheck.spec.YamlFile;
import wirecheck.spec.YamlNode;

/** A file of the user's that lists subjects to judge. */
public final class MatrixFile {
  /** What stands in the folder of a matrix itself. */
  private static final Set<String> RESERVED = Set.of("index.html", "summary.md", "matrix.json");

  private static final int LONGEST_FOLDER = 80;

  private final Path file;
  private final List<MatrixEntry> entries = new ArrayList<>();
  private final Map<String, Integer> names = new HashMap<>();
  private final Map<List<String>, Integer> addresses = new HashMap<>();
  private final Set<String> folders = new HashSet<>(RESERVED);

  private MatrixFile(Path file) {
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @param packs that files of known failures speak of
   * @param today decides which of their entries have expired
   * @throws UsageError if it is not as it should be; the message names the line
   */
  public static MatrixFile read(Path file, Packs packs, LocalDate today) {
    MatrixFile matrix = new MatrixFile(file);
    YamlNode document = YamlFile.read(file);
    if (!(document instanceof YamlNode.Items list)) {
      throw YamlFile.wrong(file, document.line(), "a list of subjects is wanted here");
    }
    for (YamlNode item : list.items()) {
      matrix.add(item, packs, path -> KnownFailures.read(path, packs, today));
    }
    if (matrix.entries.isEmpty()) {
      throw YamlFile.wrong(file, document.line(), "the list of subjects is empty");
    }
    return matrix;
  }

  private void add(YamlNode node, Packs packs, Function<Path, KnownFailures> knownFailures) {
    MatrixFields fields = MatrixFields.of(file, node, packs);
    String name = fields.name();
    Integer first = names.putIfAbsent(name, fields.line());
    if (first != null) {
      throw fields.wrong("name", "the name \"" + name + "\" is taken, by line " + first);
    }
    Subject subject = fields.subject();
    if (subject instanceof Subject.Running running) {
      List<String> place = List.of(running.role().word(), running.address().toString());
      Integer same = addresses.putIfAbsent(place, fields.line());
      if (same != null) {
        throw fields.wrong("address", "this server is judged already, by line " + same);
      }
    }
    KnownFailures known = fields.knownFailing().map(knownFailures).orElse(KnownFailures.NONE);
    fields.checkExchange(subject.role());
    entries.add(new MatrixEntry(name, folder(name), subject, known, fields.exchange()));
  }

  /** A name that is safe in every file system and on every page, and nobody else's. */
  private String folder(String name) {
    String safe = name.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[.-]+|[.-]+$", "");
    safe = safe.substring(0, Math.min(LONGEST_FOLDER, safe.length()));
    String base = safe.isEmpty() ? "subject" : safe;
    String folder = base;
    for (int i = 2; !folders.add(folder.toLowerCase(Locale.ROOT)); i++) {
      folder = base + "-" + i;
    }
    return folder;
  }

  /** The roles that its subjects play. */
  public Set<Role> roles() {
    Set<Role> roles = new TreeSet<>();
    entries.forEach(entry -> roles.add(entry.subject().role()));
    return roles;
  }

  /** The names of the subjects, in the order of the file. */
  List<String> names() {
    return entries.stream().map(MatrixEntry::name).toList();
  }

  List<MatrixEntry> entries() {
    return entries;
  }
}
