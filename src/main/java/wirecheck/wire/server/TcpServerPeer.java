package wirecheck.wire.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import wirecheck.base.Timeouts;
import wirecheck.base.Trace;
import wirecheck.verdict.Inconclusive;
import wirecheck.wire.PartyTrace;

/**
 * A TCP server that talks to a client under test, each connection in a thread of its own. One that
 * has more than {@value #MOST_OPEN} connections open at once, or makes more than {@value #MOST}, is
 * not listened to any longer.
 */
public final class TcpServerPeer implements ServerPeer {
  private static final int BACKLOG = 64;
  private static final int MOST_OPEN = 32;
  private static final int MOST = 1000;

  private final PartyTrace chronicle;
  private final ReplyScript plan;
  private final Timeouts patience;
  private final ServerSocket socket;
  private final ServerPeerLog guestbook = new ServerPeerLog();
  private final List<ServerConnection> connections = new CopyOnWriteArrayList<>();

  /**
   * @throws IOException if the address is taken
   */
  public TcpServerPeer(
      String name,
      String clientName,
      InetSocketAddress address,
      ReplyScript plan,
      Timeouts patience,
      Trace trace)
      throws IOException {
    this.chronicle = new PartyTrace(name, clientName, trace);
    this.plan = plan;
    this.patience = patience;
    this.socket = new ServerSocket(address.getPort(), BACKLOG, address.getAddress());
    Thread thread = new Thread(this::listen, name);
    thread.setDaemon(true);
    thread.start();
  }

  private void listen() {
    int accepted = 0;
    while (!socket.isClosed()) {
      try {
        Socket socketOfClient = socket.accept();
        ServerConnection connection =
            new ServerConnection(chronicle, socketOfClient, plan, patience, guestbook);
        connections.removeIf(ServerConnection::isClosed);
        connections.add(connection);
        connection.start();
        accepted++;
        if (connections.size() > MOST_OPEN || accepted > MOST) {
          chronicle.note("listens no longer: too many connections");
          close();
        }
      } catch (IOException failure) {
        if (!socket.isClosed()) {
          chronicle.note("could not accept: " + failure.getMessage());
          guestbook.failed(
              new Inconclusive("the peer could not accept: " + failure.getMessage(), failure));
          close();
        }
      }
    }
  }

  @Override
  public ServerPeerLog guestbook() {
    return guestbook;
  }

  @Override
  public boolean keepsMessages() {
    return false;
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException failure) {
      chronicle.note("could not close: " + failure.getMessage());
    }
    connections.forEach(ServerConnection::close);
  }
}
