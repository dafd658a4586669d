package wirecheck.spec.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wirecheck.base.Payload;
import wirecheck.verdict.Inconclusive;

/** What is to come, held against what has come. */
public final class Expectation {
  /**
   * What is looked at first: most messages are short, and a greedy expression reads all it gets.
   */
  private static final int WINDOW = 1 << 12;

  private final Pattern expression;
  private final Optional<Payload> literal;
  private final Frame frame;
  private final String words;

  Expectation(Pattern expression, Optional<Payload> literal, Frame frame, String words) {
    this.expression = expression;
    this.literal = literal;
    this.frame = frame;
    this.words = words;
  }

  /** As people read it: quoted bytes, or {@code what matches /.../}. */
  public String words() {
    return words;
  }

  /** The bytes, where they are known. */
  public Optional<Payload> literal() {
    return literal;
  }

  /** Whether a whole message, a datagram for instance, is what is expected. */
  public boolean isWhole(Payload message) {
    Matcher matcher = expression.matcher(text(message));
    try {
      return matcher.matches();
    } catch (StackOverflowError tooLong) {
      return looksAt(matcher.reset()) && matcher.end() == message.length();
    }
  }

  /**
   * Holds the beginning of a stream against it: the shortest prefix that matches, or the first
   * frame, where messages are framed.
   *
   * @param ended whether nothing more can come
   */
  public Match in(Payload stream, boolean ended) {
    return match(stream, ended, this::complete);
  }

  /** The value that a named group has captured. */
  Optional<byte[]> group(Payload matched, String name) {
    Matcher matcher = expression.matcher(text(matched));
    return matcher.matches()
        ? Optional.ofNullable(matcher.group(name)).map(s -> s.getBytes(StandardCharsets.ISO_8859_1))
        : Optional.empty();
  }

  private Match match(Payload stream, boolean ended, BiFunction<Payload, Boolean, Match> unframed) {
    if (frame == Frame.NONE) {
      return unframed.apply(stream, ended);
    }
    int length = frame.length(stream, ended);
    if (length == Frame.BROKEN) {
      return Match.never(-1);
    }
    if (length == Frame.OPEN) {
      return literal.map(bytes -> beginning(bytes, stream)).orElse(Match.PARTIAL);
    }
    Payload whole = stream.head(length);
    return isWhole(whole)
        ? Match.complete(length)
        : Match.never(literal.map(whole::firstDifference).orElse(-1));
  }

  private Match complete(Payload stream, boolean ended) {
    if (literal.isPresent()) {
      return beginning(literal.get(), stream);
    }
    String all = text(stream);
    int window = Math.min(WINDOW, all.length());
    while (true) {
      Matcher matcher = expression.matcher(all).region(0, window);
      if (looksAt(matcher)) {
        return Match.complete(shortest(all, matcher.end()));
      }
      if (!matcher.hitEnd()) {
        return Match.never(-1);
      }
      if (window == all.length()) {
        return ended ? Match.never(-1) : Match.PARTIAL;
      }
      window = Math.min(all.length(), window * 2);
    }
  }

  /** A match that is no longer the shortest has a shorter one in what comes before its end. */
  private int shortest(String all, int first) {
    Matcher matcher = expression.matcher(all);
    int shortest = first;
    while (shortest > 1 && looksAt(matcher.region(0, shortest - 1))) {
      shortest = matcher.end();
    }
    return shortest;
  }

  /** The JDK's expressions take a place on the stack for each round of a repeated group. */
  private boolean looksAt(Matcher matcher) {
    try {
      return matcher.lookingAt();
    } catch (StackOverflowError tooLong) {
      throw new Inconclusive(
          "what came is too long for the pattern "
              + expression
              + ": make its repetitions possessive, (...)*+");
    }
  }

  private static Match beginning(Payload wanted, Payload stream) {
    if (stream.length() < wanted.length()) {
      int wrong = stream.firstDifference(wanted.head(stream.length()));
      return wrong < 0 ? Match.PARTIAL : Match.never(wrong);
    }
    int wrong = stream.head(wanted.length()).firstDifference(wanted);
    return wrong < 0 ? Match.complete(wanted.length()) : Match.never(wrong);
  }

  private static String text(Payload bytes) {
    return new String(bytes.bytes(), StandardCharsets.ISO_8859_1);
  }
}
