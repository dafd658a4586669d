package wirecheck.reference;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** Connects, greets and waits for the reply as often as it was told, and closes. */
final class TcpClient {
  private static final byte[] GREETING = "hi~".getBytes(US_ASCII);
  private static final int REPLY_LENGTH = "hello".length();

  private TcpClient() {}

  /** Whether every exchange took place. */
  static boolean run(Options options) throws IOException {
    try (Socket connection = new Socket()) {
      try {
        connection.connect(options.address(), options.timeoutMillis());
      } catch (IOException refused) {
        throw new IOException(
            "cannot connect to " + options.address() + ": " + refused.getMessage());
      }
      connection.setSoTimeout(options.timeoutMillis());
      return exchange(connection, options.count());
    }
  }

  private static boolean exchange(Socket connection, int count) {
    try {
      InputStream in = connection.getInputStream();
      OutputStream out = connection.getOutputStream();
      for (int i = 0; i < count; i++) {
        out.write(GREETING);
        // A reply may arrive in pieces: this collects them, or what came before the end of stream.
        byte[] reply = in.readNBytes(REPLY_LENGTH);
        if (reply.length < REPLY_LENGTH) {
          Output.line("connection break");
          return unfinished("closed by the server");
        }
        Output.message(connection.getRemoteSocketAddress(), reply, reply.length);
      }
      return true;
    } catch (SocketTimeoutException patienceLost) {
      return unfinished("no reply in time");
    } catch (IOException reset) {
      Output.line("connection break");
      return unfinished(reset.getMessage());
    }
  }

  private static boolean unfinished(String why) {
    System.err.println("the conversation was not finished: " + why);
    return false;
  }
}
