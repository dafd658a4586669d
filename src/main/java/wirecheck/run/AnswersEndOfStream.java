package wirecheck.run;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A TCP server with the mistake that most first servers have, for {@code wirecheck demo}: when the
 * client has said its last word, the read that returns nothing is answered like any other.
 */
public final class AnswersEndOfStream {
  private static final byte[] REPLY = "hello".getBytes(StandardCharsets.US_ASCII);

  private AnswersEndOfStream() {}

  /** Takes the address and the port to listen on. */
  public static void main(String[] arguments) throws IOException {
    InetAddress host = InetAddress.getByName(arguments[0]);
    try (ServerSocket server = new ServerSocket(Integer.parseInt(arguments[1]), 5, host)) {
      while (true) {
        try (Socket client = server.accept()) {
          converse(client);
        } catch (IOException broken) {
          System.out.println("connection break");
        }
      }
    }
  }

  private static void converse(Socket client) throws IOException {
    InputStream in = client.getInputStream();
    byte[] buffer = new byte[1024];
    int count;
    do {
      count = in.read(buffer);
      String message = new String(buffer, 0, Math.max(0, count), StandardCharsets.UTF_8);
      System.out.println("received " + message);
      client.getOutputStream().write(REPLY);
    } while (count >= 0);
    System.out.println("connection break");
  }
}
