package wirecheck.spec.exchange;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wirecheck.base.Payload;

/**
 * A place in an exchange that has another value each time.
 *
 * @param key what stands between the braces; the same key is the same value
 * @param kind what its values look like
 * @param scope for how long a value holds
 */
record Placeholder(String key, Kind kind, Scope scope) {
  /** What may stand between the braces, groups of earlier receives aside. */
  static final Pattern FORM =
      Pattern.compile(
          "(?:(tag|conn)|bytes:(\\d{1,5})|number:(\\d{1,9})-(\\d{1,9}))(?::([a-z][a-z0-9]*))?");

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int LETTERS = 8;

  /** For how long a value holds. */
  enum Scope {
    EXCHANGE,
    CONNECTION
  }

  /** What values look like. */
  sealed interface Kind {
    /** Another value. */
    byte[] fresh();

    /** A regular expression for any value. */
    String any();
  }

  /** Eight small letters. */
  record Letters() implements Kind {
    @Override
    public byte[] fresh() {
      byte[] letters = new byte[LETTERS];
      for (int i = 0; i < LETTERS; i++) {
        letters[i] = (byte) ('a' + RANDOM.nextInt(26));
      }
      return letters;
    }

    @Override
    public String any() {
      return "[a-z]{" + LETTERS + "}";
    }
  }

  /** So many random bytes. */
  record Bytes(int count) implements Kind {
    @Override
    public byte[] fresh() {
      byte[] bytes = new byte[count];
      RANDOM.nextBytes(bytes);
      return bytes;
    }

    @Override
    public String any() {
      return ".{" + count + "}";
    }
  }

  /** A decimal number of a range, ends included. */
  record Number(long least, long most) implements Kind {
    @Override
    public byte[] fresh() {
      long value = least + (long) (RANDOM.nextDouble() * (most - least + 1));
      return Payload.text(String.format(Locale.ROOT, "%d", value)).bytes();
    }

    @Override
    public String any() {
      return "\\d+";
    }
  }

  /** What a group of an earlier receive has captured. */
  record Captured() implements Kind {
    @Override
    public byte[] fresh() {
      throw new IllegalStateException("a captured value is never made up");
    }

    @Override
    public String any() {
      return ".*?";
    }
  }

  /**
   * The placeholder of that key.
   *
   * @param key what stands between the braces
   * @return nothing if it is none
   * @throws IllegalArgumentException if it is one that can have no value
   */
  static Optional<Placeholder> of(String key) {
    Matcher form = FORM.matcher(key);
    if (!form.matches()) {
      return Optional.empty();
    }
    if (form.group(1) != null) {
      Scope scope = form.group(1).equals("conn") ? Scope.CONNECTION : Scope.EXCHANGE;
      return Optional.of(new Placeholder(key, new Letters(), scope));
    }
    if (form.group(2) != null) {
      int count = Integer.parseInt(form.group(2));
      if (count < 1) {
        throw new IllegalArgumentException("{" + key + "} has no byte");
      }
      return Optional.of(new Placeholder(key, new Bytes(count), Scope.EXCHANGE));
    }
    long least = Long.parseLong(form.group(3));
    long most = Long.parseLong(form.group(4));
    if (most < least) {
      throw new IllegalArgumentException("{" + key + "} is an empty range");
    }
    return Optional.of(new Placeholder(key, new Number(least, most), Scope.EXCHANGE));
  }

  static Placeholder captured(String group) {
    return new Placeholder(group, new Captured(), Scope.CONNECTION);
  }
}
