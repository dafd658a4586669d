package wirecheck.reference.tftp;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes netascii as a text: CR LF becomes a line feed, CR NUL a carriage return (RFC 764). */
final class NetasciiOutput extends FilterOutputStream {
  /** Whether the last byte was a CR, of which only the next one tells what it is. */
  private boolean pending;

  NetasciiOutput(OutputStream text) {
    super(text);
  }

  @Override
  public void write(int next) throws IOException {
    int value = next & 0xff;
    if (pending && (value == '\n' || value == 0)) {
      out.write(value == '\n' ? '\n' : '\r');
      pending = false;
      return;
    }
    writePending();
    if (value == '\r') {
      pending = true;
    } else {
      out.write(value);
    }
  }

  /** A CR that is followed by nothing of its pair is taken as it is. */
  @Override
  public void close() throws IOException {
    try (OutputStream text = out) {
      writePending();
      text.flush();
    }
  }

  private void writePending() throws IOException {
    if (pending) {
      out.write('\r');
      pending = false;
    }
  }
}
