package wirecheck.wire.client;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import wirecheck.base.Deadline;
import wirecheck.base.Flow;
import wirecheck.base.Format;
import wirecheck.base.Payload;
import wirecheck.base.Timeouts;
import wirecheck.base.Trace;
import wirecheck.base.Transport;
import wirecheck.verdict.Inconclusive;
import wirecheck.wire.CloseMode;
import wirecheck.wire.Observation;
import wirecheck.wire.Pacing;
import wirecheck.wire.PartyTrace;
import wirecheck.wire.ReadLimit;
import wirecheck.wire.ReadOutcome;
import wirecheck.wire.SocketFailure;
import wirecheck.wire.TimedRead;

/** A TCP client that talks to a server under test and sees FIN and RST as what they are. */
public final class TcpClientPeer implements ClientPeer {
  private static final int SMALL_BUFFER = 1 << 12;
  private static final int WRITTEN_AT_ONCE = 1 << 14;

  private final PartyTrace chronicle;
  private final InetSocketAddress server;
  private final Timeouts patience;
  private final Socket socket = new Socket();
  private final byte[] buffer = new byte[1 << 14];
  private Flow flow;
  private Thread writer;
  private LateCopies late = LateCopies.NONE;

  /** The JDK closes a socket whose connect is answered by a reset; what it saw is kept here. */
  private boolean resetAtOnce;

  /**
   * @param name of this peer in the trace
   * @param serverName of the other end in the trace
   * @param server where to connect
   */
  public TcpClientPeer(
      String name, String serverName, InetSocketAddress server, Timeouts patience, Trace trace) {
    this.chronicle = new PartyTrace(name, serverName, trace);
    this.server = server;
    this.patience = patience;
    this.flow = new Flow(Transport.TCP, new InetSocketAddress(server.getAddress(), 0), server);
  }

  @Override
  public Observation connect() {
    Deadline deadline = Deadline.in(patience.deadline());
    try {
      socket.setTcpNoDelay(true);
      socket.connect(server, deadline.slice(Integer.MAX_VALUE));
      flow = new Flow(Transport.TCP, (InetSocketAddress) socket.getLocalSocketAddress(), server);
      chronicle.wire(Trace.Kind.CONNECTED, flow);
      return Observation.of(ReadOutcome.ENOUGH, deadline.elapsed());
    } catch (SocketTimeoutException notAnswered) {
      chronicle.silence("no answer to its connect");
      return Observation.of(ReadOutcome.SILENCE, deadline.elapsed());
    } catch (IOException failure) {
      ReadOutcome ending = SocketFailure.endingOf(failure);
      resetAtOnce = ending == ReadOutcome.RESET;
      chronicle.wire(resetAtOnce ? Trace.Kind.CONNECTED : Trace.Kind.REFUSED, flow);
      return Observation.of(resetAtOnce ? ReadOutcome.ENOUGH : ending, deadline.elapsed());
    }
  }

  /** Sends; what is long is sent in the background while the peer reads. */
  @Override
  public void send(Payload payload) {
    if (payload.length() <= WRITTEN_AT_ONCE) {
      write(payload);
    } else {
      writer = new Thread(() -> write(payload), chronicle.party() + " sends");
      writer.setDaemon(true);
      writer.start();
    }
  }

  private void write(Payload payload) {
    chronicle.bytes(Trace.Kind.SENT, payload, flow);
    try {
      socket.getOutputStream().write(payload.bytes());
    } catch (IOException failure) {
      chronicle.note("could not send: " + failure.getMessage());
    }
  }

  /**
   * Begins to write pieces as they are taken, until there is none; what is sent stands in no trace but as a note.
   *
   * @throws Inconclusive if there is no connection
   */
  public SteadySender steadySender(Supplier<Optional<Payload>> pieces) {
    try {
      chronicle.note("sends on and on, and reads nothing");
      return new SteadySender(chronicle.party() + " sends on", socket.getOutputStream(), pieces);
    } catch (IOException notConnected) {
      throw new Inconclusive("no connection to send into: " + notConnected.getMessage());
    }
  }

  @Override
  public void pause(Duration duration) {
    if (!duration.isZero()) {
      chronicle.note("reads nothing for " + Format.of(duration));
      Pacing.pause(duration);
    }
  }

  @Override
  public boolean hasSentAll() {
    return writer == null || !writer.isAlive();
  }

  @Override
  public Observation copies(Payload unit, int least, int most) {
    Observation seen = ClientPeer.super.copies(unit, least, most);
    late = new LateCopies(unit, most - seen.bytes().length() / unit.length());
    return seen;
  }

  /** Copies that were allowed and had not come when it was quiet are not unasked, only late. */
  @Override
  public Observation unasked() {
    Observation seen = Observation.of(ReadOutcome.SILENCE, Duration.ZERO);
    while (unread() > 0 && seen.chunks().isEmpty()) {
      Observation next = whole(next(new ReadLimit(Duration.ZERO, late.most(buffer.length))));
      seen = late.take(next.bytes()) ? seen : next;
    }
    return seen;
  }

  /** What has come of a copy that may come is judged with its rest, which has the deadline. */
  private Observation whole(Observation begun) {
    Deadline deadline = Deadline.in(patience.deadline());
    Observation seen = begun;
    int missing = late.missing(seen.bytes());
    while (missing > 0 && seen.ending() == ReadOutcome.ENOUGH && !deadline.isOver()) {
      seen = seen.then(next(new ReadLimit(deadline.left(), missing)));
      missing = late.missing(seen.bytes());
    }
    return seen;
  }

  @Override
  public int surplus() {
    return Math.max(0, unread() - late.bytes());
  }

  private int unread() {
    try {
      return socket.getInputStream().available();
    } catch (IOException ended) {
      return 0;
    }
  }

  @Override
  public Observation next(ReadLimit wait) {
    Deadline deadline = Deadline.in(wait.atMost());
    if (resetAtOnce) {
      chronicle.wire(Trace.Kind.SAW_RESET, flow);
      return Observation.of(ReadOutcome.RESET, deadline.elapsed());
    }
    try {
      int count = TimedRead.from(socket, buffer, Math.min(buffer.length, wait.bytes()), deadline);
      if (count < 0) {
        chronicle.wire(Trace.Kind.SAW_END_OF_STREAM, flow);
        return Observation.of(ReadOutcome.END_OF_STREAM, deadline.elapsed());
      }
      Payload chunk = Payload.of(buffer, 0, count);
      chronicle.bytes(Trace.Kind.RECEIVED, chunk, flow);
      return Observation.of(chunk, deadline.elapsed());
    } catch (SocketTimeoutException nothing) {
      chronicle.silence(Format.of(wait.atMost()) + " of silence");
      return Observation.of(ReadOutcome.SILENCE, deadline.elapsed());
    } catch (IOException failure) {
      ReadOutcome ending = SocketFailure.endingOf(failure);
      chronicle.wire(Trace.Kind.SAW_RESET, flow);
      return Observation.of(ending, deadline.elapsed());
    }
  }

  /** Has room for little, so that what it does not read soon stays with the server. */
  public void takeLittleAtOnce() {
    try {
      socket.setReceiveBufferSize(SMALL_BUFFER);
    } catch (IOException failure) {
      throw new Inconclusive("no small receive buffer: " + failure.getMessage(), failure);
    }
  }

  /** Reads until the stream ends in whatever way, or the deadline, or more than {@code most}. */
  public Observation untilEnd(int most) {
    Deadline deadline = Deadline.in(patience.deadline());
    Observation seen = Observation.of(ReadOutcome.ENOUGH, deadline.elapsed());
    while (seen.ending() == ReadOutcome.ENOUGH
        && !deadline.isOver()
        && seen.bytes().length() <= most) {
      seen = seen.then(next(ReadLimit.of(deadline.left())));
    }
    return seen;
  }

  /** Ends the connection in the given way. */
  public void end(CloseMode how) {
    try {
      chronicle.wire(how.kind(), flow);
      how.end(socket);
    } catch (IOException failure) {
      chronicle.note("the connection had ended before: " + failure.getMessage());
    }
  }

  @Override
  public boolean keepsMessages() {
    return false;
  }

  @Override
  public Timeouts patience() {
    return patience;
  }

  @Override
  public void close() {
    if (!socket.isClosed()) {
      end(CloseMode.CLOSE);
    }
  }
}
