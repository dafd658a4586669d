package wirecheck.spec.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wirecheck.base.Payload;

/**
 * Responses of HTTP/1 (RFC 9112, section 6): a head, and a body whose length the head tells.
 *
 * @param toHead whether the request was a HEAD, so that no body follows
 */
record HttpFrame(boolean toHead) implements Frame {
  private static final Payload END_OF_HEAD = Payload.text("\r\n\r\n");
  private static final Payload CRLF = Payload.text("\r\n");
  private static final Pattern STATUS =
      Pattern.compile("HTTP/1\\.[01] (\\d{3})[ \\r].*", Pattern.DOTALL);
  private static final Pattern LENGTH =
      Pattern.compile("\\r\\ncontent-length:[ \\t]*(\\d{1,9})[ \\t]*\\r\\n");
  private static final Pattern CHUNKED =
      Pattern.compile("\\r\\ntransfer-encoding:[^\\r]*chunked[ \\t]*\\r\\n");
  private static final String START = "HTTP/1.";

  @Override
  public int length(Payload stream, boolean ended) {
    int length = one(stream, ended);
    if (length <= 0 || !isInterim(stream)) {
      return length;
    }
    int rest = length(stream.from(length), ended);
    return rest < 0 ? rest : length + rest;
  }

  /** A response that says that another will follow (RFC 9110, 15.2). */
  private static boolean isInterim(Payload stream) {
    return stream.head(START.length() + 3).asText().matches("HTTP/1\\.[01] 1");
  }

  private int one(Payload stream, boolean ended) {
    int head = stream.indexOf(END_OF_HEAD, 0);
    if (head < 0) {
      Payload start = Payload.text(START).head(stream.length());
      boolean begins = stream.head(start.length()).equals(start);
      return begins && !ended ? OPEN : BROKEN;
    }
    int body = head + END_OF_HEAD.length();
    String text =
        new String(stream.head(body).bytes(), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    boolean isUpperCase = stream.head(START.length()).equals(Payload.text(START));
    Matcher status = STATUS.matcher(text.replaceFirst("^http", isUpperCase ? "HTTP" : "http"));
    if (!status.matches()) {
      return BROKEN;
    }
    if (toHead || status.group(1).matches("1..|204|304")) {
      return body;
    }
    if (CHUNKED.matcher(text).find()) {
      return chunks(stream, body, ended);
    }
    Matcher length = LENGTH.matcher(text);
    if (length.find()) {
      String first = length.group(1);
      if (length.find(length.start() + 1) && !length.group(1).equals(first)) {
        return BROKEN;
      }
      length.find(0);
      int whole = body + Integer.parseInt(length.group(1));
      return whole <= stream.length() ? whole : ended ? BROKEN : OPEN;
    }
    return ended ? stream.length() : OPEN;
  }

  private static int chunks(Payload stream, int begin, boolean ended) {
    int at = begin;
    while (true) {
      int line = stream.indexOf(CRLF, at);
      if (line < 0) {
        return ended ? BROKEN : OPEN;
      }
      String size = stream.from(at).head(line - at).asText().replaceFirst("[ \\t]*(;.*)?$", "");
      if (!size.matches("[0-9a-fA-F]{1,7}")) {
        return BROKEN;
      }
      int count = Integer.parseInt(size, 16);
      if (count == 0) {
        int end = stream.indexOf(END_OF_HEAD, line);
        return end >= 0 ? end + END_OF_HEAD.length() : ended ? BROKEN : OPEN;
      }
      at = line + CRLF.length() + count + CRLF.length();
      if (at > stream.length()) {
        return ended ? BROKEN : OPEN;
      }
      if (!stream.from(at - CRLF.length()).head(CRLF.length()).equals(CRLF)) {
        return BROKEN;
      }
    }
  }
}
