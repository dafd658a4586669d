package wirecheck.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.SocketAddress;
import java.util.regex.Pattern;

/** What the programs show: one line each, on standard output, at once. */
final class Output {
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private Output() {}

  /** Shows a message. Strangers send it, so a control character is written out, not obeyed. */
  static void message(SocketAddress sender, byte[] bytes, int length) {
    String text = new String(bytes, 0, length, UTF_8);
    String shown =
        CONTROL
            .matcher(text)
            .replaceAll(found -> String.format("\\\\x%02x", (int) found.group().charAt(0)));
    line(sender + ": " + shown);
  }

  static void line(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
