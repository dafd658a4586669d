package wirecheck.wire;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import wirecheck.verdict.Inconclusive;

/**
 * A TCP server that talks to a client under test, each connection in a thread of its own. One that
 * has more than {@value #MOST_OPEN} connections open at once, or makes more than {@value #MOST}, is
 * not listened to any longer.
 */
public final class TcpListener implements ServerPeer {
  private static final int BACKLOG = 64;
  private static final int MOST_OPEN = 32;
  private static final int MOST = 1000;

  private final Chronicle chronicle;
  private final AnswerPlan plan;
  private final Patience patience;
  private final ServerSocket socket;
  private final Guestbook guestbook = new Guestbook();
  private final List<TcpAnswering> connections = new CopyOnWriteArrayList<>();

  /**
   * @throws IOException if the address is taken
   */
  public TcpListener(
      String name,
      String clientName,
      InetSocketAddress address,
      AnswerPlan plan,
      Patience patience,
      Trace trace)
      throws IOException {
    this.chronicle = new Chronicle(name, clientName, trace);
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
        TcpAnswering connection =
            new TcpAnswering(chronicle, socketOfClient, plan, patience, guestbook);
        connections.removeIf(TcpAnswering::isClosed);
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
  public Guestbook guestbook() {
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
    connections.forEach(TcpAnswering::close);
  }
}
