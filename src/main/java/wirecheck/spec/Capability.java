package wirecheck.spec;

import java.util.Arrays;
import java.util.Optional;

/**
 * Something that a program of a protocol may have or not (what ISO 9646 calls a PICS entry). A rule
 * that is tagged {@code @needs-NAME} applies only to a subject that has it.
 *
 * @param name such as {@code blksize}
 * @param sentence what it means that the subject has it
 * @param known how it is known whether the subject has it
 */
public record Capability(String name, String sentence, Known known) {
  /** What the tags begin with that name what a rule needs. */
  public static final String TAG = "@needs-";

  /** How it is known whether a subject has a capability. */
  public enum Known {
    /** It is there unless {@code --without} says otherwise. */
    ASSUMED("assumed"),
    /** The subject is asked once, at the start. */
    OBSERVED("observed"),
    /** It is there only where {@code --with} says so. */
    DECLARED("declared");

    private final String word;

    Known(String word) {
      this.word = word;
    }

    /** The word in pack.yaml and in reports. */
    public String word() {
      return word;
    }

    static Optional<Known> ofWord(String word) {
      return Arrays.stream(values()).filter(known -> known.word.equals(word)).findFirst();
    }
  }
}
