package wirecheck.wire.server;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.time.Duration;
import wirecheck.base.Deadline;
import wirecheck.base.Flow;
import wirecheck.base.Payload;
import wirecheck.base.Trace;
import wirecheck.base.Transport;
import wirecheck.wire.Hold;
import wirecheck.wire.Pacing;
import wirecheck.wire.PartyTrace;

/** A UDP server that talks to a client under test. It answers one datagram after the other. */
public final class UdpServerPeer implements ServerPeer {
  private static final Duration GAP = Duration.ofMillis(50);

  private final PartyTrace chronicle;
  private final ReplyScript plan;
  private final InetSocketAddress address;
  private final DatagramSocket socket;
  private final ServerPeerLog guestbook = new ServerPeerLog();

  /**
   * @throws IOException if the address is taken
   */
  public UdpServerPeer(
      String name, String clientName, InetSocketAddress address, ReplyScript plan, Trace trace)
      throws IOException {
    this.chronicle = new PartyTrace(name, clientName, trace);
    this.plan = plan;
    this.address = address;
    this.socket = new DatagramSocket(address);
    this.socket.setReceiveBufferSize(4 << 20);
    Thread thread = new Thread(this::listen, name);
    thread.setDaemon(true);
    thread.start();
  }

  private void listen() {
    byte[] buffer = new byte[1 << 16];
    DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
    while (!socket.isClosed() && !guestbook.isFlooded()) {
      try {
        packet.setLength(buffer.length);
        socket.receive(packet);
        InetSocketAddress client = (InetSocketAddress) packet.getSocketAddress();
        Payload datagram = Payload.of(buffer, 0, packet.getLength());
        chronicle.bytes(Trace.Kind.RECEIVED, datagram, flowTo(client));
        guestbook.met(client);
        guestbook.received(datagram);
        answer(guestbook.greeted(client), client);
      } catch (IOException failure) {
        if (!socket.isClosed()) {
          chronicle.note("could not receive: " + failure.getMessage());
        }
      } catch (RuntimeException failure) {
        chronicle.note("could not go on: " + failure.getMessage());
        guestbook.failed(failure);
        close();
      }
    }
  }

  private void answer(int ordinal, InetSocketAddress client) throws IOException {
    ScriptedReply answer = plan.to(ordinal);
    answer.before().ifPresent(Runnable::run);
    hold(answer.hold());
    if (!guestbook.answered()) {
      return;
    }
    for (int copy = 0; copy < answer.copies(); copy++) {
      Pacing.apart(GAP, piece -> send(piece, client), answer.pieces());
    }
  }

  private void hold(Duration time) {
    Deadline hold = Deadline.in(time);
    Pacing.pause(time);
    guestbook.held(new Hold(time, hold.elapsed()));
  }

  private void send(Payload payload, InetSocketAddress client) {
    if (socket.isClosed()) {
      return;
    }
    chronicle.bytes(Trace.Kind.SENT, payload, flowTo(client));
    try {
      socket.send(new DatagramPacket(payload.bytes(), payload.length(), client));
    } catch (IOException failure) {
      chronicle.note("could not send: " + failure.getMessage());
    }
  }

  private Flow flowTo(InetSocketAddress client) {
    return new Flow(Transport.UDP, address, client);
  }

  @Override
  public ServerPeerLog guestbook() {
    return guestbook;
  }

  @Override
  public boolean keepsMessages() {
    return true;
  }

  @Override
  public void close() {
    socket.close();
  }
}
