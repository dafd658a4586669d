package wirecheck.wire;

import java.io.IOException;
import java.net.Socket;
import java.net.StandardSocketOptions;
import wirecheck.base.Trace;

/** The ways in which a peer can end its side of a TCP connection. */
public enum CloseMode {
  /** FIN, and goes on reading. */
  HALF_CLOSE(Trace.Kind.HALF_CLOSED) {
    @Override
    public void end(Socket socket) throws IOException {
      socket.shutdownOutput();
    }
  },
  /** FIN, and does not read any more. */
  CLOSE(Trace.Kind.CLOSED) {
    @Override
    public void end(Socket socket) throws IOException {
      socket.close();
    }
  },
  /** RST. */
  RESET(Trace.Kind.RESET) {
    @Override
    public void end(Socket socket) throws IOException {
      socket.setOption(StandardSocketOptions.SO_LINGER, 0);
      socket.close();
    }
  };

  private final Trace.Kind kind;

  CloseMode(Trace.Kind kind) {
    this.kind = kind;
  }

  /** What a trace calls it. */
  public Trace.Kind kind() {
    return kind;
  }

  public abstract void end(Socket socket) throws IOException;
}
