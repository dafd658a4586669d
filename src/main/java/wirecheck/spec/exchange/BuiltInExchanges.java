package wirecheck.spec.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import wirecheck.spec.Packs;
import wirecheck.spec.Role;
import wirecheck.spec.UsageError;

/** The exchanges that are packed into the suite, and those of the user's, by name or by file. */
public final class BuiltInExchanges {
  private static final String PACK = "any";
  private static final String FOLDER = "exchanges";
  private static final String SUFFIX = ".yaml";

  private BuiltInExchanges() {}

  /** The names of those of the suite. */
  public static List<String> names() {
    return Packs.files(PACK, FOLDER).stream()
        .filter(file -> file.endsWith(SUFFIX))
        .map(file -> file.substring(0, file.length() - SUFFIX.length()))
        .toList();
  }

  /** The file of that name as it is written; nothing if there is none. */
  public static Optional<String> text(String name) {
    return name.matches("[a-z0-9-]+")
        ? Packs.text(PACK, FOLDER + "/" + name + SUFFIX)
        : Optional.empty();
  }

  /**
   * The exchange of a role's sign of life, or the one that is asked for.
   *
   * @param asked a name or a file; empty for the role's own
   * @throws UsageError if there is none, or it does not fit the role
   */
  public static Exchange of(Role role, Optional<String> asked) {
    String word = asked.orElse(role.exchange());
    if (word.isEmpty()) {
      throw new UsageError(
          role.word()
              + " needs to know what a request and its response are: --exchange NAME|FILE;"
              + " wirecheck exchanges lists the names");
    }
    Exchange exchange = named(word);
    if (exchange.transport() != role.transport()) {
      throw new UsageError(
          "the exchange %s is for %s, and %s speaks %s"
              .formatted(word, exchange.transport(), role.word(), role.transport()));
    }
    return exchange;
  }

  private static Exchange named(String word) {
    Optional<String> text = text(word);
    if (text.isPresent()) {
      return Exchange.parse(Path.of(word + SUFFIX), text.get());
    }
    Path file = Path.of(word);
    if (!Files.isRegularFile(file)) {
      throw new UsageError(
          "no exchange "
              + word
              + ": there is no such file, and the names are "
              + String.join(", ", names()));
    }
    return Exchange.read(file);
  }
}
