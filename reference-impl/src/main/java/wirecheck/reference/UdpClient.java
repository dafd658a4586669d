package wirecheck.reference;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.SocketTimeoutException;

/**
 * Sends a greeting and takes what comes back, as often as it was told.
 *
 * <p>The socket is connected, which sends nothing: it names the target once, keeps out datagrams of
 * others, and lets a closed port be told from a lost reply.
 */
final class UdpClient {
  private static final byte[] GREETING = "hi~".getBytes(US_ASCII);
  private static final int BUFFER = 8192;

  private UdpClient() {}

  /** Whether every greeting was answered. */
  static boolean run(Options options) throws IOException {
    int answered = 0;
    try (DatagramSocket socket = new DatagramSocket()) {
      socket.connect(options.address());
      socket.setSoTimeout(options.timeoutMillis());
      for (int i = 0; i < options.count(); i++) {
        // A late, repeated or odd reply is a reply; only none at all costs this one exchange.
        DatagramPacket reply = new DatagramPacket(new byte[BUFFER], BUFFER);
        try {
          socket.send(new DatagramPacket(GREETING, GREETING.length));
          socket.receive(reply);
          Output.message(reply.getSocketAddress(), reply.getData(), reply.getLength());
          answered++;
        } catch (SocketTimeoutException missing) {
          System.err.println("no reply from " + options.address());
        } catch (IOException refused) {
          System.err.println("nobody to be reached at " + options.address());
        }
      }
    }
    return answered == options.count();
  }
}
