package wirecheck.scenario.exchange;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import wirecheck.base.Trace;
import wirecheck.spec.exchange.Exchange;
import wirecheck.verdict.Inconclusive;
import wirecheck.wire.PartyTrace;
import wirecheck.wire.server.ServerPeer;
import wirecheck.wire.server.ServerPeerLog;

/** A TCP server that knows an exchange and talks to a client under test. */
public final class StreamServerPeer implements ServerPeer {
  private static final int BACKLOG = 64;
  private static final int MOST = 1000;

  private final PartyTrace trace;
  private final Exchange exchange;
  private final Answering answering;
  private final ServerSocket socket;
  private final ServerPeerLog log = new ServerPeerLog();
  private final List<ServedStream> streams = new CopyOnWriteArrayList<>();

  /**
   * @throws IOException if the address is taken
   */
  public StreamServerPeer(
      String name,
      String client,
      InetSocketAddress address,
      Exchange exchange,
      Answering answering,
      Trace events)
      throws IOException {
    this.trace = new PartyTrace(name, client, events);
    this.exchange = exchange;
    this.answering = answering;
    this.socket = new ServerSocket(address.getPort(), BACKLOG, address.getAddress());
    Thread thread = new Thread(this::listen, name);
    thread.setDaemon(true);
    thread.start();
  }

  private void listen() {
    int accepted = 0;
    while (!socket.isClosed() && accepted < MOST) {
      try {
        Socket client = socket.accept();
        accepted++;
        ServedStream stream = new ServedStream(trace, client, exchange, answering, log);
        streams.add(stream);
        stream.start();
      } catch (IOException failure) {
        if (!socket.isClosed()) {
          log.failed(
              new Inconclusive("the peer could not accept: " + failure.getMessage(), failure));
          close();
        }
      }
    }
  }

  @Override
  public ServerPeerLog guestbook() {
    return log;
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
      trace.note("could not close: " + failure.getMessage());
    }
    streams.forEach(ServedStream::close);
  }
}
