package wirecheck.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The sockets of a UDP relay and who is behind each: the entry that clients send to; towards the
 * server one berth a client; towards the clients one more door for each other address that the
 * server side was heard from.
 *
 * <p>None is connected: a connected one would hear nothing from other ports, and the JDK's sends no
 * empty datagrams.
 */
final class Quay implements Runnable {
  private static final int BUFFER = 4 << 20;
  private static final int LARGEST = 1 << 16;
  private static final int AT_A_TIME = 256;

  /**
   * More clients, or more addresses of the server, than any scenario has; the longest unused makes
   * room.
   */
  private static final int MOST_SOCKETS = 512;

  /** Takes what came. The content is valid during the call alone. */
  interface Carrier {
    void carry(
        Direction direction,
        int client,
        ByteBuffer content,
        DatagramChannel exit,
        SocketAddress to);
  }

  private record Berth(int number, SocketAddress client, DatagramChannel channel) {}

  private record Door(SocketAddress source, DatagramChannel channel) {}

  private final InetSocketAddress server;
  private final Carrier carrier;
  private final Selector selector = Selector.open();
  private final Door entry;
  private final InetSocketAddress address;
  private final Map<SocketAddress, Berth> berths = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<SocketAddress, Door> doors = new LinkedHashMap<>(16, 0.75f, true);
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(LARGEST);
  private int clients;
  private volatile Exception failure;

  Quay(InetSocketAddress listen, InetSocketAddress server, Carrier carrier) throws IOException {
    this.server = server;
    this.carrier = carrier;
    entry = new Door(server, bind(listen));
    address = (InetSocketAddress) entry.channel().getLocalAddress();
    entry.channel().register(selector, SelectionKey.OP_READ, entry);
  }

  InetSocketAddress address() {
    return address;
  }

  @Override
  public void run() {
    try {
      while (true) {
        selector.select(this::read);
      }
    } catch (ClosedSelectorException e) {
      // The relay was closed.
      berths.values().forEach(berth -> Sockets.close(berth.channel()));
      doors.values().forEach(door -> Sockets.close(door.channel()));
      Sockets.close(entry.channel());
    } catch (IOException | UncheckedIOException e) {
      failure = e;
    }
  }

  /** Why the relay stopped working, or null while it works. */
  Exception failure() {
    return failure;
  }

  /** Ends {@link #run()}, which then closes the sockets. */
  void close() {
    Sockets.close(selector);
  }

  private void read(SelectionKey key) {
    DatagramChannel channel = (DatagramChannel) key.channel();
    try {
      for (int i = 0; i < AT_A_TIME; i++) {
        SocketAddress from = channel.receive(buffer.clear());
        if (from == null) {
          return;
        }
        buffer.flip();
        if (key.attachment() instanceof Berth berth) {
          Door door = from.equals(server) ? entry : door(from);
          carrier.carry(
              Direction.DOWNSTREAM, berth.number(), buffer, door.channel(), berth.client());
        } else {
          Door door = (Door) key.attachment();
          Berth berth = berth(from);
          carrier.carry(Direction.UPSTREAM, berth.number(), buffer, berth.channel(), door.source());
        }
      }
    } catch (ClosedChannelException e) {
      // Made room for another meanwhile.
      key.cancel();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Berth berth(SocketAddress client) throws IOException {
    Berth known = berths.get(client);
    if (known != null) {
      return known;
    }
    if (berths.size() == MOST_SOCKETS) {
      SocketAddress eldest = berths.keySet().iterator().next();
      Sockets.close(berths.remove(eldest).channel());
    }
    Berth berth = new Berth(++clients, client, bind(anyPort(server)));
    berth.channel().register(selector, SelectionKey.OP_READ, berth);
    berths.put(client, berth);
    return berth;
  }

  private Door door(SocketAddress source) throws IOException {
    Door known = doors.get(source);
    if (known != null) {
      return known;
    }
    if (doors.size() == MOST_SOCKETS) {
      SocketAddress eldest = doors.keySet().iterator().next();
      Sockets.close(doors.remove(eldest).channel());
    }
    Door door = new Door(source, bind(new InetSocketAddress(address.getAddress(), 0)));
    door.channel().register(selector, SelectionKey.OP_READ, door);
    doors.put(source, door);
    return door;
  }

  /**
   * Where a socket towards the server is bound: loopback for a server on loopback, else wherever
   * the route leads.
   */
  private static InetSocketAddress anyPort(InetSocketAddress server) {
    return server.getAddress().isLoopbackAddress()
        ? new InetSocketAddress(server.getAddress(), 0)
        : new InetSocketAddress(server.getAddress() instanceof Inet6Address ? "::" : "0.0.0.0", 0);
  }

  private static DatagramChannel bind(InetSocketAddress where) throws IOException {
    boolean six = where.getAddress() instanceof Inet6Address;
    DatagramChannel channel =
        DatagramChannel.open(six ? StandardProtocolFamily.INET6 : StandardProtocolFamily.INET);
    channel.setOption(StandardSocketOptions.SO_RCVBUF, BUFFER);
    channel.setOption(StandardSocketOptions.SO_SNDBUF, BUFFER);
    channel.configureBlocking(false);
    channel.bind(where);
    return channel;
  }
}
