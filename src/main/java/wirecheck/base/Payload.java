package wirecheck.base;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/** Bytes that somebody means to send or was seen to receive. Immutable. */
public final class Payload {
  public static final Payload EMPTY = new Payload(new byte[0]);

  private static final int SHOWN_BYTES = 64;

  private final byte[] bytes;

  private Payload(byte[] bytes) {
    this.bytes = bytes;
  }

  public static Payload of(byte[] bytes) {
    return new Payload(bytes.clone());
  }

  public static Payload of(byte[] bytes, int offset, int length) {
    return new Payload(Arrays.copyOfRange(bytes, offset, offset + length));
  }

  /** The UTF-8 bytes of a text. */
  public static Payload text(String text) {
    return new Payload(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A payload of the given length made of the letters a to z over and over. */
  public static Payload ofLength(int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) ('a' + i % 26);
    }
    return new Payload(bytes);
  }

  /** One byte of every value in a range, ends included. */
  public static Payload range(int first, int last) {
    byte[] bytes = new byte[last - first + 1];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (first + i);
    }
    return new Payload(bytes);
  }

  /** So many random bytes. */
  public static Payload random(int length) {
    byte[] bytes = new byte[length];
    ThreadLocalRandom.current().nextBytes(bytes);
    return new Payload(bytes);
  }

  /** A payload of the given length of which no byte is ASCII, nor the whole valid UTF-8. */
  public static Payload notText(int length) {
    return range(0x80, 0xff).times(length / 128 + 1).head(length);
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** The bytes read as UTF-8. */
  public String asText() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  public int length() {
    return bytes.length;
  }

  public boolean isEmpty() {
    return bytes.length == 0;
  }

  public byte at(int index) {
    return bytes[index];
  }

  /** The first bytes, at most as many as asked for. */
  public Payload head(int atMost) {
    return bytes.length <= atMost ? this : of(bytes, 0, atMost);
  }

  /** The payload without its first bytes. */
  public Payload from(int index) {
    return of(bytes, index, bytes.length - index);
  }

  public Payload plus(Payload other) {
    byte[] joined = Arrays.copyOf(bytes, bytes.length + other.bytes.length);
    System.arraycopy(other.bytes, 0, joined, bytes.length, other.bytes.length);
    return new Payload(joined);
  }

  public Payload times(int count) {
    ByteArrayOutputStream repeated = new ByteArrayOutputStream(bytes.length * count);
    for (int i = 0; i < count; i++) {
      repeated.writeBytes(bytes);
    }
    return new Payload(repeated.toByteArray());
  }

  /** Index of the first byte that differs from the other payload, or -1 if they are equal. */
  public int firstDifference(Payload other) {
    return Arrays.mismatch(bytes, other.bytes);
  }

  /** Where another payload first stands in this one, at or after an index; -1 if nowhere. */
  public int indexOf(Payload other, int from) {
    for (int at = from; at + other.bytes.length <= bytes.length; at++) {
      if (Arrays.equals(bytes, at, at + other.bytes.length, other.bytes, 0, other.bytes.length)) {
        return at;
      }
    }
    return -1;
  }

  /**
   * The bytes as printable ASCII: text as it is, a quote or backslash after a backslash, the usual
   * \n \r \t, and everything else as \xNN. Safe for terminals, HTML attributes aside.
   */
  public String escaped() {
    return escapedHead(bytes.length);
  }

  /** How many characters {@link #escaped()} needs for the first bytes: where to put a mark. */
  public int escapedWidth(int byteCount) {
    return escapedHead(byteCount).length();
  }

  private String escapedHead(int byteCount) {
    StringBuilder text = new StringBuilder(byteCount);
    for (int i = 0; i < byteCount; i++) {
      text.append(escape(bytes[i] & 0xff));
    }
    return text.toString();
  }

  private static String escape(int unsigned) {
    return switch (unsigned) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      default ->
          unsigned >= 0x20 && unsigned < 0x7f
              ? String.valueOf((char) unsigned)
              : String.format("\\x%02x", unsigned);
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Payload payload && Arrays.equals(bytes, payload.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** Quoted and escaped, cut after 64 bytes with the length added. */
  @Override
  public String toString() {
    if (bytes.length <= SHOWN_BYTES) {
      return '"' + escaped() + '"';
    }
    return '"' + head(SHOWN_BYTES).escaped() + "\"... (" + bytes.length + " bytes)";
  }
}
