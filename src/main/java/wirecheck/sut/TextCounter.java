package wirecheck.sut;

import java.nio.charset.StandardCharsets;

/** Counts a text in bytes that stream by, also where it is cut between two reads. */
final class TextCounter {
  private final byte[] text;
  private final int[] fallback;
  private final boolean anyCase;
  private int matched;
  private int count;

  /**
   * @param anyCase whether ASCII letters match in any case
   */
  TextCounter(String text, boolean anyCase) {
    this.text = text.getBytes(StandardCharsets.UTF_8);
    this.anyCase = anyCase;
    for (int i = 0; i < this.text.length; i++) {
      this.text[i] = folded(this.text[i]);
    }
    this.fallback = fallback(this.text);
  }

  /** For each prefix the length of its longest proper prefix that is also its end. */
  private static int[] fallback(byte[] text) {
    int[] fallback = new int[text.length];
    int length = 0;
    for (int i = 1; i < text.length; i++) {
      while (length > 0 && text[i] != text[length]) {
        length = fallback[length - 1];
      }
      length += text[i] == text[length] ? 1 : 0;
      fallback[i] = length;
    }
    return fallback;
  }

  private byte folded(byte value) {
    return anyCase && value >= 'A' && value <= 'Z' ? (byte) (value + 'a' - 'A') : value;
  }

  void read(byte[] bytes, int length) {
    int i = 0;
    while (i < length) {
      i = matched == 0 ? firstCandidate(bytes, i, length) : i;
      if (i < length) {
        take(folded(bytes[i]));
        i++;
      }
    }
  }

  /** Most of what streams by cannot begin the text and is skipped quickly. */
  private int firstCandidate(byte[] bytes, int from, int length) {
    int i = from;
    while (i < length && folded(bytes[i]) != text[0]) {
      i++;
    }
    return i;
  }

  private void take(byte next) {
    while (matched > 0 && next != text[matched]) {
      matched = fallback[matched - 1];
    }
    matched += next == text[matched] ? 1 : 0;
    if (matched == text.length) {
      count++;
      matched = 0;
    }
  }

  int count() {
    return count;
  }

  /** Starts again from nothing. */
  void reset() {
    count = 0;
    matched = 0;
  }
}
