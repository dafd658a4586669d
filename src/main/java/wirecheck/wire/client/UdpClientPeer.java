package wirecheck.wire.client;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import wirecheck.base.Deadline;
import wirecheck.base.Flow;
import wirecheck.base.Format;
import wirecheck.base.Payload;
import wirecheck.base.Timeouts;
import wirecheck.base.Trace;
import wirecheck.base.Transport;
import wirecheck.wire.Observation;
import wirecheck.wire.OwnAddress;
import wirecheck.wire.Pacing;
import wirecheck.wire.PartyTrace;
import wirecheck.wire.ReadLimit;
import wirecheck.wire.ReadOutcome;
import wirecheck.wire.SocketFailure;

/**
 * A UDP client that talks to a server under test. It hears every sender unless it is connected;
 * then the kernel lets it hear the address that it asked, and nobody else (UDP-S2).
 */
public final class UdpClientPeer implements ClientPeer {
  /** A socket that is not connected cannot see a server die: it looks this often, in ms. */
  private static final int LOOK_MILLIS = 50;

  /** The JDK takes no look that does not wait at all. */
  private static final Duration SHORTEST_LOOK = Duration.ofMillis(1);

  private static final int RECEIVE_BUFFER = 4 << 20;

  private final PartyTrace chronicle;
  private final InetSocketAddress server;
  private final Timeouts patience;
  private final BooleanSupplier serverEnded;
  private final DatagramSocket socket;
  private final byte[] buffer = new byte[1 << 16];

  /**
   * @param name of this peer in the trace
   * @param serverName of the other end in the trace
   * @param server where to send
   * @param serverEnded tells when there is nobody left to wait for
   * @throws IOException if there is no socket to be had
   */
  public UdpClientPeer(
      String name,
      String serverName,
      InetSocketAddress server,
      Timeouts patience,
      Trace trace,
      BooleanSupplier serverEnded)
      throws IOException {
    this.chronicle = new PartyTrace(name, serverName, trace);
    this.server = server;
    this.patience = patience;
    this.serverEnded = serverEnded;
    this.socket =
        new DatagramSocket(new InetSocketAddress(OwnAddress.towards(server.getAddress()), 0));
    this.socket.setReceiveBufferSize(RECEIVE_BUFFER);
  }

  /** Listens to the server's address and port alone from now on. */
  @Override
  public Observation connect() {
    Deadline deadline = Deadline.in(patience.deadline());
    try {
      socket.connect(server);
      return Observation.of(ReadOutcome.ENOUGH, deadline.elapsed());
    } catch (IOException failure) {
      return Observation.of(SocketFailure.endingOf(failure), deadline.elapsed());
    }
  }

  @Override
  public void send(Payload payload) {
    chronicle.bytes(Trace.Kind.SENT, payload, flowTo(server));
    try {
      socket.send(new DatagramPacket(payload.bytes(), payload.length(), server));
    } catch (IOException failure) {
      ReadOutcome ending = SocketFailure.endingOf(failure);
      chronicle.note("could not send: " + ending.words());
    }
  }

  @Override
  public void pause(Duration duration) {
    Pacing.pause(duration);
  }

  @Override
  public boolean hasSentAll() {
    return true;
  }

  @Override
  public Observation unasked() {
    return look(ReadLimit.of(SHORTEST_LOOK));
  }

  @Override
  public int surplus() {
    return 0;
  }

  @Override
  public Observation next(ReadLimit wait) {
    Observation seen = look(wait);
    if (seen.ending() == ReadOutcome.SILENCE || seen.ending() == ReadOutcome.GONE) {
      chronicle.silence(Format.of(seen.waited()) + " of silence");
    }
    return seen;
  }

  private Observation look(ReadLimit wait) {
    Deadline deadline = Deadline.in(wait.atMost());
    DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
    boolean lastLook = false;
    while (true) {
      try {
        socket.setSoTimeout(deadline.slice(LOOK_MILLIS));
        packet.setLength(buffer.length);
        socket.receive(packet);
        Payload datagram = Payload.of(buffer, 0, packet.getLength());
        Flow flow = flowTo((InetSocketAddress) packet.getSocketAddress());
        chronicle.bytes(Trace.Kind.RECEIVED, datagram, flow);
        return Observation.of(datagram, deadline.elapsed());
      } catch (SocketTimeoutException nothing) {
        if (deadline.isOver() || lastLook) {
          return Observation.of(
              lastLook ? ReadOutcome.GONE : ReadOutcome.SILENCE, deadline.elapsed());
        }
        lastLook = serverEnded.getAsBoolean();
      } catch (IOException failure) {
        ReadOutcome ending = SocketFailure.endingOf(failure);
        chronicle.wire(Trace.Kind.REFUSED, flowTo(server));
        return Observation.of(ending, deadline.elapsed());
      }
    }
  }

  private Flow flowTo(InetSocketAddress other) {
    return new Flow(Transport.UDP, (InetSocketAddress) socket.getLocalSocketAddress(), other);
  }

  @Override
  public boolean keepsMessages() {
    return true;
  }

  @Override
  public Timeouts patience() {
    return patience;
  }

  @Override
  public void close() {
    socket.close();
  }
}
