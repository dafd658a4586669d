package wirecheck.fault.udp;

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
import wirecheck.fault.Direction;
import wirecheck.fault.Sockets;
import wirecheck.wire.OwnAddress;

/**
 * The sockets of a UDP relay and who is behind each: the entry that clients send to; towards the
 * server one more for each client; towards the clients one more for each other address that the
 * server was heard from.
 *
 * <p>None is connected: a connected one would hear nothing from other ports, and the JDK's sends no
 * empty datagrams.
 */
public final class UdpSockets implements Runnable {
  private static final int LARGEST = 1 << 16;
  private static final int AT_A_TIME = 256;

  /**
   * More clients, or more addresses of the server, than any scenario has; the longest unused makes
   * room.
   */
  private static final int MOST_SOCKETS = 512;

  /** Takes what came. The content is valid during the call alone. */
  public interface Carrier {
    void carry(
        Direction direction,
        int client,
        ByteBuffer content,
        DatagramChannel exit,
        SocketAddress to);
  }

  /** What stands for one client towards the server. */
  private record ServerSide(int number, SocketAddress client, DatagramChannel channel)
      implements Closeable {
    @Override
    public void close() throws IOException {
      channel.close();
    }
  }

  /** What stands for one address of the server towards the clients. */
  private record ClientSide(SocketAddress source, DatagramChannel channel) implements Closeable {
    @Override
    public void close() throws IOException {
      channel.close();
    }
  }

  private final InetSocketAddress server;
  private final InetSocketAddress towardsServer;
  private final Carrier carrier;
  private final ClientSide entry;
  private final Selector selector;
  private final InetSocketAddress address;
  private final RecentlyUsed<SocketAddress, ServerSide> serverSides =
      new RecentlyUsed<>(MOST_SOCKETS);
  private final RecentlyUsed<SocketAddress, ClientSide> clientSides =
      new RecentlyUsed<>(MOST_SOCKETS);
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(LARGEST);
  private int clients;

  public UdpSockets(InetSocketAddress listen, InetSocketAddress server, Carrier carrier)
      throws IOException {
    this.server = server;
    towardsServer = new InetSocketAddress(OwnAddress.towards(server.getAddress()), 0);
    this.carrier = carrier;
    entry = new ClientSide(server, DatagramChannels.bind(listen));
    address = (InetSocketAddress) entry.channel().getLocalAddress();
    selector = Selector.open();
    entry.channel().register(selector, SelectionKey.OP_READ, entry);
  }

  public InetSocketAddress address() {
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
      serverSides.values().forEach(Sockets::close);
      clientSides.values().forEach(Sockets::close);
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
        if (key.attachment() instanceof ServerSide serverSide) {
          ClientSide clientSide = from.equals(server) ? entry : clientSide(from);
          carrier.carry(
              Direction.DOWNSTREAM,
              serverSide.number(),
              buffer,
              clientSide.channel(),
              serverSide.client());
        } else {
          ClientSide clientSide = (ClientSide) key.attachment();
          ServerSide serverSide = serverSide(from);
          carrier.carry(
              Direction.UPSTREAM,
              serverSide.number(),
              buffer,
              serverSide.channel(),
              clientSide.source());
        }
      }
    } catch (ClosedChannelException e) {
      // Made room for another meanwhile.
      key.cancel();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ServerSide serverSide(SocketAddress client) throws IOException {
    ServerSide known = serverSides.get(client);
    if (known != null) {
      return known;
    }
    ServerSide serverSide = new ServerSide(++clients, client, DatagramChannels.bind(towardsServer));
    serverSides.put(client, serverSide);
    serverSide.channel().register(selector, SelectionKey.OP_READ, serverSide);
    return serverSide;
  }

  private ClientSide clientSide(SocketAddress source) throws IOException {
    ClientSide known = clientSides.get(source);
    if (known != null) {
      return known;
    }
    ClientSide clientSide =
        new ClientSide(
            source, DatagramChannels.bind(new InetSocketAddress(address.getAddress(), 0)));
    clientSides.put(source, clientSide);
    clientSide.channel().register(selector, SelectionKey.OP_READ, clientSide);
    return clientSide;
  }
}
