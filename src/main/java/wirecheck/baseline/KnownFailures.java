package wirecheck.baseline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import wirecheck.outcome.KnownFailure;
import wirecheck.spec.Packs;
import wirecheck.spec.UsageError;

/**
 * What a file of known failures lists: which requirements must fail, and which may.
 *
 * @param file that it was read from; empty if none was given
 * @param entries by the ids of requirements of any role
 */
public record KnownFailures(Optional<Path> file, Map<String, KnownFailure> entries) {
  /** Nothing is known to fail. */
  public static final KnownFailures NONE = new KnownFailures(Optional.empty(), Map.of());

  /**
   * Reads a file.
   *
   * @param today decides which entries have expired
   * @throws UsageError if it cannot be read or is not as it has to be
   */
  public static KnownFailures read(Path file, Packs packs, LocalDate today) {
    return new KnownFailuresReader(file, packs, today).read();
  }

  /** What is said of a requirement. */
  public Optional<KnownFailure> of(String id) {
    return Optional.ofNullable(entries.get(id));
  }
}
