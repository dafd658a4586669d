package wirecheck.wire.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import wirecheck.base.Deadline;
import wirecheck.base.Flow;
import wirecheck.base.Payload;
import wirecheck.base.Timeouts;
import wirecheck.base.Trace;
import wirecheck.base.Transport;
import wirecheck.wire.CloseMode;
import wirecheck.wire.Hold;
import wirecheck.wire.Observation;
import wirecheck.wire.Pacing;
import wirecheck.wire.PartyTrace;
import wirecheck.wire.ReadOutcome;
import wirecheck.wire.SocketFailure;
import wirecheck.wire.TimedRead;

/**
 * One accepted connection of a {@link TcpServerPeer}: reads, answers by the plan, keeps the book.
 */
final class ServerConnection {
  private static final Duration FOREVER = Duration.ofDays(1);
  private static final Duration GAP = Duration.ofMillis(50);

  private final PartyTrace chronicle;
  private final Socket socket;
  private final ReplyScript plan;
  private final Timeouts patience;
  private final ServerPeerLog guestbook;
  private final Flow flow;
  private final byte[] buffer = new byte[1 << 14];
  private final RequestFramer counter;
  private volatile boolean over;
  private boolean saidLast;

  ServerConnection(
      PartyTrace chronicle,
      Socket socket,
      ReplyScript plan,
      Timeouts patience,
      ServerPeerLog guestbook) {
    this.chronicle = chronicle;
    this.socket = socket;
    this.plan = plan;
    this.patience = patience;
    this.guestbook = guestbook;
    this.counter = new RequestFramer(plan.greeting());
    this.flow =
        new Flow(
            Transport.TCP,
            (InetSocketAddress) socket.getLocalSocketAddress(),
            (InetSocketAddress) socket.getRemoteSocketAddress());
  }

  void start() {
    chronicle.met(flow);
    guestbook.met(flow.remote());
    Thread thread = new Thread(this::converse, chronicle.party() + " answers");
    thread.setDaemon(true);
    thread.start();
  }

  private void converse() {
    try {
      socket.setTcpNoDelay(true);
      while (!over && !guestbook.isFlooded()) {
        boolean answered = guestbook.answers() > 0;
        Duration patienceForClient = answered ? plan.goodbye().orElse(FOREVER) : FOREVER;
        Observation seen = read(patienceForClient);
        if (seen.ending() == ReadOutcome.SILENCE) {
          guestbook.sayGoodbye();
          end(CloseMode.CLOSE);
        } else if (saidLast && !over) {
          end(CloseMode.CLOSE);
        }
      }
    } catch (IOException failure) {
      chronicle.note("could not go on: " + failure.getMessage());
    } catch (RuntimeException failure) {
      chronicle.note("could not go on: " + failure.getMessage());
      guestbook.failed(failure);
      close();
    }
  }

  private Observation read(Duration atMost) throws IOException {
    Observation seen = look(atMost);
    counter.arrived(seen.bytes());
    while (!over && counter.takeDue()) {
      answer(guestbook.greeted(flow.remote()));
    }
    return seen;
  }

  private Observation look(Duration atMost) throws IOException {
    Deadline deadline = Deadline.in(atMost);
    try {
      int count = TimedRead.from(socket, buffer, buffer.length, deadline);
      if (count < 0) {
        chronicle.wire(Trace.Kind.SAW_END_OF_STREAM, flow);
        guestbook.ended(ReadOutcome.END_OF_STREAM);
        saidLast = true;
        return Observation.of(ReadOutcome.END_OF_STREAM, deadline.elapsed());
      }
      Payload chunk = Payload.of(buffer, 0, count);
      chronicle.bytes(Trace.Kind.RECEIVED, chunk, flow);
      guestbook.received(chunk);
      return Observation.of(chunk, deadline.elapsed());
    } catch (SocketTimeoutException nothing) {
      return Observation.of(ReadOutcome.SILENCE, deadline.elapsed());
    } catch (IOException failure) {
      if (over || socket.isClosed()) {
        return Observation.of(ReadOutcome.ENOUGH, deadline.elapsed());
      }
      ReadOutcome ending = SocketFailure.endingOf(failure);
      chronicle.wire(Trace.Kind.SAW_RESET, flow);
      over = true;
      guestbook.ended(ending);
      socket.close();
      return Observation.of(ending, deadline.elapsed());
    }
  }

  private void answer(int ordinal) throws IOException {
    ScriptedReply answer = plan.to(ordinal);
    answer.before().ifPresent(Runnable::run);
    if (answer.isHeld()) {
      watch(ordinal, answer.hold());
    }
    if (!guestbook.answered()) {
      return;
    }
    for (int copy = 0; copy < answer.copies(); copy++) {
      Pacing.apart(GAP, this::send, answer.pieces());
    }
    answer.ending().ifPresent(this::end);
    if (saidLast && !over) {
      look(patience.quiet());
    }
  }

  /** Looks whether the client keeps still; what it sent along with its greeting counts, too. */
  private void watch(int ordinal, Duration hold) throws IOException {
    Payload along = counter.waiting();
    if (!along.isEmpty()) {
      guestbook.sawWhileHolding(ordinal, Observation.of(along, Duration.ZERO));
      Pacing.pause(hold);
      return;
    }
    Deadline held = Deadline.in(hold);
    Observation seen = look(hold);
    Hold took = new Hold(hold, held.elapsed());
    if (seen.ending() == ReadOutcome.SILENCE && took.isOverlong()) {
      seen = look(Duration.ZERO);
    }
    guestbook.sawWhileHolding(ordinal, seen);
    counter.arrived(seen.bytes());
    if (seen.ending() != ReadOutcome.SILENCE) {
      guestbook.held(took);
    }
  }

  private void send(Payload payload) {
    if (over || socket.isOutputShutdown()) {
      return;
    }
    chronicle.bytes(Trace.Kind.SENT, payload, flow);
    try {
      socket.getOutputStream().write(payload.bytes());
    } catch (IOException failure) {
      chronicle.note("could not send: " + failure.getMessage());
    }
  }

  /** Ends the connection; one that is half closed is heard until its client has closed, too. */
  private void end(CloseMode how) {
    over = over || how != CloseMode.HALF_CLOSE;
    try {
      chronicle.wire(how.kind(), flow);
      how.end(socket);
    } catch (IOException failure) {
      chronicle.note("could not close: " + failure.getMessage());
    }
  }

  boolean isClosed() {
    return socket.isClosed();
  }

  void close() {
    if (!socket.isClosed()) {
      end(CloseMode.CLOSE);
    }
  }
}
