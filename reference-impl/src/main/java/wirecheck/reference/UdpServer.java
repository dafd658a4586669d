package wirecheck.reference;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.SocketException;

/** Binds an address, then answers every datagram, whatever it holds, to the one who sent it. */
final class UdpServer {
  private static final byte[] REPLY = "hello".getBytes(US_ASCII);
  private static final int BUFFER = 8192;

  private UdpServer() {}

  static boolean run(Options options) throws IOException {
    try (DatagramSocket socket = new DatagramSocket(null)) {
      try {
        socket.bind(options.address());
      } catch (SocketException refused) {
        throw new IOException("cannot bind " + options.address() + ": " + refused.getMessage());
      }
      byte[] buffer = new byte[BUFFER];
      while (true) {
        // What is longer than the buffer is cut short by the receiver, and is a message all the
        // same; so is a datagram of no bytes at all.
        DatagramPacket message = new DatagramPacket(buffer, buffer.length);
        socket.receive(message);
        Output.message(message.getSocketAddress(), buffer, message.getLength());
        try {
          socket.send(new DatagramPacket(REPLY, REPLY.length, message.getSocketAddress()));
        } catch (IOException unanswerable) {
          // Nothing is owed to one sender that could keep the next from being answered.
          System.err.println(
              "no reply to " + message.getSocketAddress() + ": " + unanswerable.getMessage());
        }
      }
    }
  }
}
