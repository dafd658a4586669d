package wirecheck.base;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes written as text between quotes: UTF-8, with {@code \r \n \t \0 \\ \"} and {@code \xHH} for
 * the bytes that cannot be written otherwise.
 */
public final class QuotedText {
  /** What stands in a sentence, quotes included; whether its escapes are known is not asked. */
  public static final String PATTERN = "\"(?:[^\"\\\\]|\\\\.)*\"";

  private static final Pattern ESCAPE = Pattern.compile("\\\\(x[0-9a-fA-F]{2}|.?)", Pattern.DOTALL);
  private static final String KNOWN = "\\r \\n \\t \\0 \\\\ \\\" \\xHH";

  private QuotedText() {}

  /**
   * Reads the bytes.
   *
   * @param quoted the text with its quotes
   * @throws IllegalArgumentException if it has an unknown escape; the message names it
   */
  public static Payload bytes(String quoted) {
    String text = quoted.substring(1, quoted.length() - 1);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Matcher escape = ESCAPE.matcher(text);
    int read = 0;
    while (escape.find()) {
      bytes.writeBytes(utf8(text.substring(read, escape.start())));
      bytes.write(meant(escape.group(1), quoted));
      read = escape.end();
    }
    bytes.writeBytes(utf8(text.substring(read)));
    return Payload.of(bytes.toByteArray());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static int meant(String escape, String quoted) {
    return switch (escape) {
      case "r" -> '\r';
      case "n" -> '\n';
      case "t" -> '\t';
      case "0" -> 0;
      case "\\", "\"" -> escape.charAt(0);
      default -> {
        if (escape.length() == 3) {
          yield Integer.parseInt(escape.substring(1), 16);
        }
        throw new IllegalArgumentException(
            "unknown escape \\" + escape + " in " + quoted + " (there are " + KNOWN + ")");
      }
    };
  }
}
