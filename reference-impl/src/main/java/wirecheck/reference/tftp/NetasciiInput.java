package wirecheck.reference.tftp;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads a text as netascii: a line feed becomes CR LF, a carriage return CR NUL (RFC 764). */
final class NetasciiInput extends FilterInputStream {
  private static final int NONE = -1;

  /** The second byte of a pair whose first was the last that was read. */
  private int second = NONE;

  NetasciiInput(InputStream text) {
    super(text);
  }

  @Override
  public int read() throws IOException {
    if (second != NONE) {
      int rest = second;
      second = NONE;
      return rest;
    }
    int next = in.read();
    if (next == '\n' || next == '\r') {
      second = next == '\n' ? '\n' : 0;
      return '\r';
    }
    return next;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int count = 0;
    while (count < length) {
      int next = read();
      if (next == -1) {
        return count == 0 ? -1 : count;
      }
      bytes[from + count++] = (byte) next;
    }
    return count;
  }
}
