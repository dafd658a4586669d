package wirecheck.reference;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * Binds, listens, accepts one connection after the other, and answers what it reads there until the
 * connection ends.
 */
final class TcpServer {
  private static final byte[] REPLY = "hello".getBytes(US_ASCII);
  private static final int BUFFER = 1024;
  private static final int BACKLOG = 5;

  private TcpServer() {}

  static boolean run(Options options) throws IOException {
    try (ServerSocket listener = new ServerSocket()) {
      // Lets a restarted server have its port back although old connections are in TIME_WAIT.
      listener.setReuseAddress(true);
      try {
        listener.bind(options.address(), BACKLOG);
      } catch (IOException refused) {
        throw new IOException("cannot bind " + options.address() + ": " + refused.getMessage());
      }
      while (true) {
        answer(listener.accept());
        Output.line("connection break");
      }
    }
  }

  /** Answers every read until the connection breaks, be it by an end of stream or by a reset. */
  private static void answer(Socket connection) {
    try (connection) {
      InputStream in = connection.getInputStream();
      OutputStream out = connection.getOutputStream();
      byte[] buffer = new byte[BUFFER];
      int length;
      while ((length = in.read(buffer)) != -1) {
        Output.message(connection.getRemoteSocketAddress(), buffer, length);
        out.write(REPLY);
      }
    } catch (IOException reset) {
      System.err.println(connection.getRemoteSocketAddress() + ": " + reset.getMessage());
    }
  }
}
