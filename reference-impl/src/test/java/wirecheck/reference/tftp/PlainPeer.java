package wirecheck.reference.tftp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.Closeable;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import java.util.Map;

/** A peer of a server that sends and receives packet by packet, and nothing by itself. */
final class PlainPeer implements Closeable {
  private static final int DEADLINE_MILLIS = 10_000;
  private static final int QUIET_MILLIS = 300;

  private final DatagramSocket socket = new DatagramSocket();
  private InetSocketAddress server;

  PlainPeer(InetSocketAddress server) throws IOException {
    this.server = server;
  }

  void request(String file, String mode) throws IOException {
    send(new Packet.Request(false, file, mode, Map.of()));
  }

  void send(Packet packet) throws IOException {
    byte[] bytes = packet.encode();
    socket.send(new DatagramPacket(bytes, bytes.length, server));
  }

  /** Sends from now on to whom the other peer sends. */
  void follow(PlainPeer other) {
    server = other.server;
  }

  /** The next packet, as kind, number and content. */
  String next() throws IOException {
    return next(DEADLINE_MILLIS);
  }

  /** The next packet that does not begin in this way, or "nothing". */
  String nextBut(String known) throws IOException {
    String next;
    do {
      try {
        next = next(QUIET_MILLIS);
      } catch (SocketTimeoutException quiet) {
        return "nothing";
      }
    } while (next.startsWith(known));
    return next;
  }

  @Override
  public void close() {
    socket.close();
  }

  private String next(int millis) throws IOException {
    socket.setSoTimeout(millis);
    DatagramPacket datagram = new DatagramPacket(new byte[65_536], 65_536);
    socket.receive(datagram);
    server = (InetSocketAddress) datagram.getSocketAddress();
    Packet packet = PacketReader.read(Arrays.copyOf(datagram.getData(), datagram.getLength()));
    if (packet instanceof Packet.Data data) {
      return "DATA " + data.block() + " " + new String(data.bytes(), ISO_8859_1);
    }
    if (packet instanceof Packet.Failure failure) {
      return "ERROR " + failure.code() + " " + failure.text();
    }
    return packet.toString();
  }
}
