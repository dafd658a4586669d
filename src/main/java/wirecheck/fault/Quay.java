package wirecheck.fault;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import wirecheck.wire.OwnAddress;

/**
 * The sockets of a UDP relay and who is behind each: the entry that clients send to; towards the
 * server one berth a client; towards the clients one more door for each other address that the
 * server side was heard from.
 *
 * <p>None is connected: a connected one would hear nothing from other ports, and the JDK's sends no
 * empty datagrams.
 */
final class Quay implements Runnable {
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

  private record Berth(int number, SocketAddress client, DatagramChannel channel)
      implements Closeable {
    @Override
    public void close() throws IOException {
      channel.close();
    }
  }

  private record Door(SocketAddress source, DatagramChannel channel) implements Closeable {
    @Override
    public void close() throws IOException {
      channel.close();
    }
  }

  private final InetSocketAddress server;
  private final InetSocketAddress towardsServer;
  private final Carrier carrier;
  private final Door entry;
  private final Selector selector;
  private final InetSocketAddress address;
  private final Recent<SocketAddress, Berth> berths = new Recent<>(MOST_SOCKETS);
  private final Recent<SocketAddress, Door> doors = new Recent<>(MOST_SOCKETS);
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(LARGEST);
  private int clients;

  Quay(InetSocketAddress listen, InetSocketAddress server, Carrier carrier) throws IOException {
    this.server = server;
    towardsServer = new InetSocketAddress(OwnAddress.towards(server.getAddress()), 0);
    this.carrier = carrier;
    entry = new Door(server, Datagrams.bind(listen));
    address = (InetSocketAddress) entry.channel().getLocalAddress();
    selector = Selector.open();
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
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      berths.values().forEach(Sockets::close);
      doors.values().forEach(Sockets::close);
      Sockets.close(entry);
      Sockets.close(selector);
    }
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
    Berth berth = new Berth(++clients, client, Datagrams.bind(towardsServer));
    berths.put(client, berth);
    berth.channel().register(selector, SelectionKey.OP_READ, berth);
    return berth;
  }

  private Door door(SocketAddress source) throws IOException {
    Door known = doors.get(source);
    if (known != null) {
      return known;
    }
    Door door = new Door(source, Datagrams.bind(new InetSocketAddress(address.getAddress(), 0)));
    doors.put(source, door);
    door.channel().register(selector, SelectionKey.OP_READ, door);
    return door;
  }
}
