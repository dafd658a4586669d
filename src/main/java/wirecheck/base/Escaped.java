package wirecheck.base;

/**
 * Text from strangers made safe to show: what a reader could not see, or what would act on a
 * terminal, on a page or on the text around it, is written as an escape. That is every control
 * character but the tab, every format character (bidirectional controls among them), private and
 * unassigned characters, lone surrogates, spaces other than the common one, and the replacement
 * character that stands for undecodable bytes. Markup is not its business; each writer escapes that
 * for its own format.
 */
public final class Escaped {
  private static final int REPLACEMENT = 0xfffd;

  private static final String ELLIPSIS = "...";

  private Escaped() {}

  /** The text on one line. */
  public static String line(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(character -> append(shown, character));
    return shown.toString();
  }

  /** The text on one line, cut after so many characters with the number of those left out. */
  public static String line(String text, int atMost) {
    int length = text.codePointCount(0, text.length());
    if (length <= atMost) {
      return line(text);
    }
    String head = text.substring(0, text.offsetByCodePoints(0, atMost));
    return line(head) + "... (" + (length - atMost) + " more characters)";
  }

  /** The text on one line of at most so many characters, for places that are narrow. */
  public static String brief(String text, int atMost) {
    String shown = line(text);
    if (shown.codePointCount(0, shown.length()) <= atMost) {
      return shown;
    }
    int kept = Math.max(0, atMost - ELLIPSIS.length());
    return shown.substring(0, shown.offsetByCodePoints(0, kept)) + ELLIPSIS;
  }

  private static void append(StringBuilder shown, int character) {
    if (isPlain(character)) {
      shown.appendCodePoint(character);
      return;
    }
    switch (character) {
      case '\n' -> shown.append("\\n");
      case '\r' -> shown.append("\\r");
      default -> shown.append(numbered(character));
    }
  }

  private static String numbered(int character) {
    if (character < 0x100) {
      return String.format("\\x%02x", character);
    }
    return String.format(character < 0x10000 ? "\\u%04x" : "\\u{%x}", character);
  }

  private static boolean isPlain(int character) {
    if (character == '\t') {
      return true;
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> character == ' ';
      default -> character != REPLACEMENT;
    };
  }
}
