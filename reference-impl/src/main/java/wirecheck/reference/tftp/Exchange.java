package wirecheck.reference.tftp;

import java.io.Closeable;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * One side of a transfer in lock step: a packet is sent, and sent again, until the one that is
 * awaited comes from the other side.
 */
final class Exchange implements Closeable {
  /** Copies of a packet before the other side is given up; the time between them doubles. */
  private static final int COPIES = 6;

  /** More than any datagram holds, so that none is cut short. */
  private static final int BUFFER = 65_536;

  private final DatagramSocket socket;
  private final byte[] buffer = new byte[BUFFER];
  private Duration timer;
  private InetSocketAddress other;
  private boolean known;

  private Exchange(DatagramSocket socket, InetSocketAddress other, boolean known, Duration timer) {
    this.socket = socket;
    this.other = other;
    this.known = known;
    this.timer = timer;
  }

  /** A server's: the requester's transfer identifier is known from the beginning. */
  static Exchange with(DatagramSocket socket, InetSocketAddress requester, Duration timer) {
    return new Exchange(socket, requester, true, timer);
  }

  /** A client's: the port of the first right answer is the server's transfer identifier. */
  static Exchange by(DatagramSocket socket, InetSocketAddress server, Duration timer) {
    return new Exchange(socket, server, false, timer);
  }

  /** The time to the first copy, from now on; what a {@code timeout} option agreed on. */
  void setTimer(Duration agreed) {
    timer = agreed;
  }

  /**
   * Sends a packet and waits for what is to follow.
   *
   * @param reaction to each packet that the other side sends
   * @return the packet that was taken
   * @throws Refused when an ERROR comes
   * @throws SocketTimeoutException when nothing follows
   */
  Packet send(Packet packet, Function<Packet, Reaction> reaction) throws IOException {
    Duration wait = timer;
    for (int copies = 0; copies <= COPIES; copies++) {
      tell(packet);
      Optional<Packet> taken = await(wait, packet, reaction);
      if (taken.isPresent()) {
        return taken.get();
      }
      wait = wait.multipliedBy(2);
    }
    throw new SocketTimeoutException("no answer from " + other);
  }

  /** Sends a packet for which nothing is awaited. */
  void tell(Packet packet) throws IOException {
    byte[] bytes = packet.encode();
    socket.send(new DatagramPacket(bytes, bytes.length, other));
  }

  /** Sends the packet as often as the other side shows that it has not heard it, for a while. */
  void linger(Duration time, Packet packet, Function<Packet, Reaction> reaction)
      throws IOException {
    await(time, packet, reaction);
  }

  @Override
  public void close() {
    socket.close();
  }

  /** What was taken within the time. */
  private Optional<Packet> await(Duration time, Packet last, Function<Packet, Reaction> reaction)
      throws IOException {
    long end = System.nanoTime() + time.toNanos();
    for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
      socket.setSoTimeout(Math.toIntExact(Math.max(1, TimeUnit.NANOSECONDS.toMillis(left))));
      DatagramPacket datagram = new DatagramPacket(buffer, buffer.length);
      try {
        socket.receive(datagram);
      } catch (SocketTimeoutException timeOver) {
        return Optional.empty();
      }
      Optional<Packet> packet = fromTheOther(datagram);
      switch (packet.map(reaction).orElse(Reaction.IGNORE)) {
        case TAKE -> {
          other = (InetSocketAddress) datagram.getSocketAddress();
          known = true;
          return packet;
        }
        case REPEAT -> tell(last);
        case IGNORE -> {}
      }
    }
    return Optional.empty();
  }

  /** The packet, unless the datagram is malformed or from somebody else. */
  private Optional<Packet> fromTheOther(DatagramPacket datagram) throws IOException {
    Packet packet;
    try {
      packet = PacketReader.read(Arrays.copyOf(buffer, datagram.getLength()));
    } catch (MalformedPacket movesNothing) {
      return Optional.empty();
    }
    boolean samePort = datagram.getPort() == other.getPort();
    if (!datagram.getAddress().equals(other.getAddress()) || known && !samePort) {
      turnAway(datagram, packet);
      return Optional.empty();
    }
    if (packet instanceof Packet.Failure failure) {
      throw new Refused(failure);
    }
    return Optional.of(packet);
  }

  /** A stranger is told that it is one, and the transfer goes on (RFC 1350, section 4). */
  private void turnAway(DatagramPacket datagram, Packet packet) throws IOException {
    if (!(packet instanceof Packet.Failure)) {
      byte[] bytes = new Packet.Failure(ErrorCode.UNKNOWN_TID, "unknown transfer").encode();
      socket.send(new DatagramPacket(bytes, bytes.length, datagram.getSocketAddress()));
    }
  }
}
