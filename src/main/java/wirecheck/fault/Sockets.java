package wirecheck.fault;

import java.io.Closeable;
import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;

/** Endings of sockets. The one place where it is expected that a socket is ended already. */
public final class Sockets {
  private Sockets() {}

  /** Closes; an orderly close (FIN) unless there is unread input. */
  public static void close(Closeable socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // What cannot be closed is gone; there is nobody to tell and nothing left to do.
    }
  }

  /** Ends the output (FIN) and leaves the input open. */
  public static void finish(SocketChannel socket) {
    try {
      socket.shutdownOutput();
    } catch (IOException e) {
      // The other end has reset the connection: whoever reads from it finds that out.
    }
  }

  /** Aborts the connection: the other end sees a reset. */
  public static void reset(SocketChannel socket) {
    try {
      socket.setOption(StandardSocketOptions.SO_LINGER, 0);
    } catch (IOException e) {
      // Closed already, by the other end's reset or by the link's own end.
    }
    close(socket);
  }
}
