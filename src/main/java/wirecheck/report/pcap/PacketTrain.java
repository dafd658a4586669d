package wirecheck.report.pcap;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import wirecheck.base.Flow;
import wirecheck.base.Payload;
import wirecheck.base.Trace;
import wirecheck.base.Transport;
import wirecheck.report.text.EventWords;

/** Turns the events of one trace into packets that could have carried them. */
final class PacketTrain {
  private static final int UDP = 17;
  private static final int UDP_HEADER = 8;
  private static final int UDP_CHECKSUM_AT = 6;
  private static final int TCP = 6;
  private static final int TCP_HEADER = 20;
  private static final int TCP_CHECKSUM_AT = 16;
  private static final short WINDOW = (short) 65_535;

  /** What fits into an IPv4 packet beside both headers. */
  private static final int SEGMENT = 65_495;

  private static final int FIN = 1;
  private static final int SYN = 2;
  private static final int RST = 4;
  private static final int PSH = 8;
  private static final int ACK = 16;

  private record Connection(TcpEnd local, TcpEnd remote) {
    static Connection of(Flow flow) {
      return new Connection(new TcpEnd(flow.local()), new TcpEnd(flow.remote()));
    }
  }

  private final PcapFile pcap;
  private final boolean peersConnect;
  private final Map<Flow, Connection> connections = new HashMap<>();

  /**
   * @param peersConnect whether the test peers are the clients, so that theirs is the SYN
   */
  PacketTrain(PcapFile pcap, boolean peersConnect) {
    this.pcap = pcap;
    this.peersConnect = peersConnect;
  }

  /** Adds the packets of an event that has a flow. */
  void add(Instant at, Trace.Event event) throws IOException {
    Flow flow = event.flow().orElseThrow();
    if (flow.transport() == Transport.UDP) {
      datagram(at, event, flow);
    } else {
      Connection connection =
          event.kind() == Trace.Kind.CONNECTED
              ? Connection.of(flow)
              : connections.getOrDefault(flow, Connection.of(flow));
      connections.put(flow, connection);
      segments(at, event, connection.local(), connection.remote());
    }
  }

  private void datagram(Instant at, Trace.Event event, Flow flow) throws IOException {
    if (!EventWords.carriesBytes(event)) {
      return;
    }
    boolean sent = event.kind() == Trace.Kind.SENT;
    var from = sent ? flow.local() : flow.remote();
    var to = sent ? flow.remote() : flow.local();
    int length = UDP_HEADER + event.length();
    byte[] kept = event.head().bytes();
    ByteBuffer body = ByteBuffer.allocate(UDP_HEADER + kept.length);
    body.putShort((short) from.getPort()).putShort((short) to.getPort());
    body.putShort((short) length).putShort((short) 0).put(kept);
    IpPacket packet = new IpPacket(from, to);
    byte[] bytes = packet.wrap(UDP, body.array(), length, UDP_CHECKSUM_AT);
    pcap.packet(at, bytes, packet.headerLength() + length);
  }

  private void segments(Instant at, Trace.Event event, TcpEnd local, TcpEnd remote)
      throws IOException {
    switch (event.kind()) {
      case CONNECTED -> handshake(at, peersConnect ? local : remote, peersConnect ? remote : local);
      case REFUSED -> {
        flag(at, local, remote, SYN);
        flag(at, remote, local, RST | ACK);
      }
      case SENT -> stream(at, event, local, remote);
      case RECEIVED -> stream(at, event, remote, local);
      case HALF_CLOSED, CLOSED -> finish(at, local, remote);
      case SAW_END_OF_STREAM -> finish(at, remote, local);
      case RESET -> reset(at, local, remote);
      case SAW_RESET -> reset(at, remote, local);
      default -> {
        // the other kinds are not on the wire
      }
    }
  }

  private void handshake(Instant at, TcpEnd client, TcpEnd server) throws IOException {
    flag(at, client, server, SYN);
    flag(at, server, client, SYN | ACK);
    flag(at, client, server, ACK);
  }

  private void finish(Instant at, TcpEnd from, TcpEnd to) throws IOException {
    if (from.ends()) {
      flag(at, from, to, FIN | ACK);
      flag(at, to, from, ACK);
    }
  }

  private void reset(Instant at, TcpEnd from, TcpEnd to) throws IOException {
    from.ends();
    to.ends();
    flag(at, from, to, RST | ACK);
  }

  private void stream(Instant at, Trace.Event event, TcpEnd from, TcpEnd to) throws IOException {
    Payload kept = event.head();
    for (int done = 0; done < event.length(); done += SEGMENT) {
      int length = Math.min(SEGMENT, event.length() - done);
      Payload part = done >= kept.length() ? Payload.EMPTY : kept.from(done).head(length);
      segment(at, from, to, PSH | ACK, part.bytes(), length);
      from.advance(length);
    }
  }

  private void flag(Instant at, TcpEnd from, TcpEnd to, int flags) throws IOException {
    segment(at, from, to, flags, new byte[0], 0);
    if ((flags & (SYN | FIN)) != 0) {
      from.advance(1);
    }
  }

  private void segment(
      Instant at, TcpEnd from, TcpEnd to, int flags, byte[] content, int contentLength)
      throws IOException {
    ByteBuffer body = ByteBuffer.allocate(TCP_HEADER + content.length);
    body.putShort((short) from.address().getPort()).putShort((short) to.address().getPort());
    body.putInt(from.next()).putInt((flags & ACK) == 0 ? 0 : to.next());
    body.put((byte) (TCP_HEADER / 4 << 4)).put((byte) flags).putShort(WINDOW);
    body.putShort((short) 0).putShort((short) 0).put(content);
    IpPacket packet = new IpPacket(from.address(), to.address());
    int length = TCP_HEADER + contentLength;
    byte[] bytes = packet.wrap(TCP, body.array(), length, TCP_CHECKSUM_AT);
    pcap.packet(at, bytes, packet.headerLength() + length);
  }
}
