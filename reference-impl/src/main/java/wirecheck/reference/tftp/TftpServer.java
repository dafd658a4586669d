package wirecheck.reference.tftp;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/** Takes requests at its port, and carries each out at a port and in a thread of its own. */
public final class TftpServer implements AutoCloseable {
  /** More than any datagram holds, so that none is cut short. */
  private static final int BUFFER = 65_536;

  private final DatagramSocket socket;
  private final Root root;
  private final Duration timer;
  private int lastPort;

  private TftpServer(DatagramSocket socket, Root root, Duration timer) {
    this.socket = socket;
    this.root = root;
    this.timer = timer;
  }

  /**
   * Receives requests from now on.
   *
   * @param address port 0 stands for any that is free
   * @param folder the only one in which files are read and written
   * @param timer after which a packet that is not answered is sent again
   * @throws IOException when the address cannot be had, or there is no such folder
   */
  public static TftpServer bind(InetSocketAddress address, Path folder, Duration timer)
      throws IOException {
    Root root = new Root(folder);
    DatagramSocket socket = new DatagramSocket(null);
    try {
      socket.bind(address);
      return new TftpServer(socket, root, timer);
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
   * @throws IOException when no more requests can be received
   */
  public void run() throws IOException {
    byte[] buffer = new byte[BUFFER];
    while (!socket.isClosed()) {
      DatagramPacket datagram = new DatagramPacket(buffer, buffer.length);
      try {
        socket.receive(datagram);
      } catch (SocketException ended) {
        if (socket.isClosed()) {
          return;
        }
        throw ended;
      }
      take(
          Arrays.copyOf(buffer, datagram.getLength()),
          (InetSocketAddress) datagram.getSocketAddress());
    }
  }

  /** Takes no more requests. Transfers go on. */
  @Override
  public void close() {
    socket.close();
  }

  private void take(byte[] datagram, InetSocketAddress sender) {
    try {
      Packet packet = PacketReader.read(datagram);
      if (packet instanceof Packet.Request request) {
        begin(request, sender);
        return;
      }
      tell(sender, new MalformedPacket("no request"));
    } catch (IOException notTaken) {
      tell(sender, notTaken);
    }
    // Two servers that answered each other's ERRORs would never stop.
    if (!isError(datagram)) {
      refuse(sender);
    }
  }

  private void begin(Packet.Request request, InetSocketAddress requester) throws IOException {
    DatagramSocket own = socketOfANewPort();
    Thread thread = new Thread(() -> transfer(request, requester, own));
    thread.setDaemon(true);
    thread.start();
  }

  private void transfer(Packet.Request request, InetSocketAddress requester, DatagramSocket own) {
    try (Exchange exchange = Exchange.with(own, requester, timer)) {
      new ServerTransfer(root, exchange, own.getLocalPort()).run(request);
    } catch (IOException failed) {
      tell(requester, failed);
    }
  }

  /** The kernel chooses at random; what it chose last would be no new transfer identifier. */
  private DatagramSocket socketOfANewPort() throws SocketException {
    InetAddress address = address().getAddress();
    DatagramSocket own = new DatagramSocket(0, address);
    if (own.getLocalPort() == lastPort) {
      DatagramSocket another = new DatagramSocket(0, address);
      own.close();
      own = another;
    }
    lastPort = own.getLocalPort();
    return own;
  }

  private void refuse(InetSocketAddress sender) {
    byte[] bytes = new Packet.Failure(ErrorCode.ILLEGAL_OPERATION, "no request").encode();
    try {
      socket.send(new DatagramPacket(bytes, bytes.length, sender));
    } catch (IOException unanswerable) {
      tell(sender, unanswerable);
    }
  }

  private static boolean isError(byte[] datagram) {
    return datagram.length > 1 && datagram[0] == 0 && datagram[1] == Packet.ERROR;
  }

  private static void tell(InetSocketAddress other, IOException what) {
    System.err.println(other + ": " + what.getMessage());
  }
}
