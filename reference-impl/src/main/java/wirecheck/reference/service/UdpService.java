package wirecheck.reference.service;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** A UDP server that gives each datagram the answer that is due to it, if any. */
public final class UdpService implements AutoCloseable {
  /** What a datagram is answered by. */
  @FunctionalInterface
  public interface Reply {
    /** The data of the answering datagram, or nothing where none is sent. */
    Optional<byte[]> to(byte[] data);
  }

  /** More than any datagram holds, so that none is cut short. */
  private static final int BUFFER = 65_536;

  /**
   * Echo, daytime, quote of the day, chargen and time. They answer whatever comes, so that one
   * forged datagram would make two of them talk for ever (CERT CA-1996-01).
   */
  private static final Set<Integer> PORTS_THAT_ANSWER_EVERYTHING = Set.of(7, 13, 17, 19, 37);

  private final DatagramSocket socket;
  private final Reply reply;

  private UdpService(DatagramSocket socket, Reply reply) {
    this.socket = socket;
    this.reply = reply;
  }

  /**
   * Receives from now on.
   *
   * @param address port 0 stands for any that is free
   * @throws IOException when the address cannot be had
   */
  public static UdpService bind(InetSocketAddress address, Reply reply) throws IOException {
    DatagramSocket socket = new DatagramSocket(null);
    try {
      socket.bind(address);
      return new UdpService(socket, reply);
    } catch (SocketException refused) {
      socket.close();
      throw new IOException("cannot bind " + address + ": " + refused.getMessage());
    }
  }

  /** Where it is bound. */
  public InetSocketAddress address() {
    return (InetSocketAddress) socket.getLocalSocketAddress();
  }

  /**
   * Serves until it is closed.
   *
   * @throws IOException when no more datagrams can be received
   */
  public void run() throws IOException {
    byte[] buffer = new byte[BUFFER];
    while (!socket.isClosed()) {
      DatagramPacket request = new DatagramPacket(buffer, buffer.length);
      try {
        socket.receive(request);
      } catch (SocketException ended) {
        if (socket.isClosed()) {
          return;
        }
        throw ended;
      }
      if (!mayAnswerForEver(request.getPort())) {
        reply.to(Arrays.copyOf(buffer, request.getLength())).ifPresent(data -> send(data, request));
      }
    }
  }

  @Override
  public void close() {
    socket.close();
  }

  static boolean mayAnswerForEver(int port) {
    return PORTS_THAT_ANSWER_EVERYTHING.contains(port);
  }

  private void send(byte[] data, DatagramPacket request) {
    try {
      socket.send(new DatagramPacket(data, data.length, request.getSocketAddress()));
    } catch (IOException unanswerable) {
      // Nothing is owed to one sender that could keep the next from being answered.
      System.err.println(
          "no answer to " + request.getSocketAddress() + ": " + unanswerable.getMessage());
    }
  }
}
