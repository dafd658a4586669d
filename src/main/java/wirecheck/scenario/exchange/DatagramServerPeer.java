package wirecheck.scenario.exchange;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import wirecheck.base.Flow;
import wirecheck.base.Payload;
import wirecheck.base.Trace;
import wirecheck.base.Transport;
import wirecheck.spec.exchange.Exchange;
import wirecheck.spec.exchange.ServedSession;
import wirecheck.verdict.Inconclusive;
import wirecheck.wire.CloseMode;
import wirecheck.wire.PartyTrace;
import wirecheck.wire.server.ServerPeer;
import wirecheck.wire.server.ServerPeerLog;

/** A UDP server that knows an exchange and talks to a client under test. */
public final class DatagramServerPeer implements ServerPeer {
  private static final int RECEIVE_BUFFER = 4 << 20;

  private final PartyTrace trace;
  private final ServedSession session;
  private final Answering answering;
  private final InetSocketAddress address;
  private final DatagramSocket socket;
  private final DatagramSocket stranger;
  private final ServerPeerLog log = new ServerPeerLog();

  /**
   * @throws IOException if the address is taken
   */
  public DatagramServerPeer(
      String name,
      String client,
      InetSocketAddress address,
      Exchange exchange,
      Answering answering,
      Trace events)
      throws IOException {
    this.trace = new PartyTrace(name, client, events);
    this.session = new ServedSession(exchange);
    this.answering = answering;
    this.address = address;
    this.socket = new DatagramSocket(address);
    this.socket.setReceiveBufferSize(RECEIVE_BUFFER);
    this.stranger = new DatagramSocket(new InetSocketAddress(address.getAddress(), 0));
    Thread thread = new Thread(this::listen, name);
    thread.setDaemon(true);
    thread.start();
  }

  private void listen() {
    byte[] buffer = new byte[1 << 16];
    DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
    while (!socket.isClosed() && !log.isFlooded()) {
      try {
        packet.setLength(buffer.length);
        socket.receive(packet);
        InetSocketAddress client = (InetSocketAddress) packet.getSocketAddress();
        heard(Payload.of(buffer, 0, packet.getLength()), client);
      } catch (IOException failure) {
        if (!socket.isClosed()) {
          log.failed(
              new Inconclusive("the peer could not receive: " + failure.getMessage(), failure));
          return;
        }
      }
    }
  }

  private void heard(Payload datagram, InetSocketAddress client) {
    trace.bytes(Trace.Kind.RECEIVED, datagram, new Flow(Transport.UDP, address, client));
    log.met(client);
    log.received(datagram);
    if (!session.request().isWhole(datagram)) {
      trace.note("this is not a request: " + datagram);
      return;
    }
    int number = log.greeted(client);
    log.answered();
    answering.to(number, session.response(datagram), new Sender(client));
  }

  /** The way back to one client. */
  private final class Sender implements Answering.Outlet {
    private final InetSocketAddress client;

    Sender(InetSocketAddress client) {
      this.client = client;
    }

    @Override
    public boolean send(Payload bytes) {
      return send(socket, bytes);
    }

    private boolean send(DatagramSocket from, Payload bytes) {
      InetSocketAddress source = (InetSocketAddress) from.getLocalSocketAddress();
      trace.bytes(Trace.Kind.SENT, bytes, new Flow(Transport.UDP, source, client));
      try {
        from.send(new DatagramPacket(bytes.bytes(), bytes.length(), client));
        return true;
      } catch (IOException failure) {
        trace.note("could not send: " + failure.getMessage());
        return false;
      }
    }

    @Override
    public void end(CloseMode how) {
      trace.note("there is no connection to end");
    }

    @Override
    public void sendAsAStranger(Payload bytes) {
      send(stranger, bytes);
    }

    @Override
    public Payload answerToAnother() {
      return session.responseToAnother();
    }
  }

  @Override
  public ServerPeerLog guestbook() {
    return log;
  }

  @Override
  public boolean keepsMessages() {
    return true;
  }

  @Override
  public void close() {
    socket.close();
    stranger.close();
  }
}
