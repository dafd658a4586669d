package wirecheck.outcome;

import java.time.LocalDate;
import java.util.Optional;
import wirecheck.base.Escaped;

/**
 * What the owner of a subject says of a requirement in the file of known failures.
 *
 * @param kind whether it must fail or may
 * @param reason why it fails, on one line
 * @param link where more is said
 * @param until the last day on which the entry counts
 * @param expired whether that day is over
 */
public record KnownFailure(
    Kind kind, String reason, Optional<String> link, Optional<LocalDate> until, boolean expired) {

  /** The two lists of the file. */
  public enum Kind {
    /** It must fail. */
    FAILING("failing"),
    /** It may fail. */
    FLAKY("flaky");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The key of the list. */
    public String word() {
      return word;
    }
  }

  /** Reason, link and date in one line, escaped. */
  public String words() {
    StringBuilder words = new StringBuilder(reason);
    link.ifPresent(address -> words.append(", see ").append(address));
    until.ifPresent(day -> words.append(expired ? ", expired on " : ", until ").append(day));
    return Escaped.line(words.toString());
  }
}
