package wirecheck.scenario.exchange;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import wirecheck.base.Flow;
import wirecheck.base.Payload;
import wirecheck.base.Trace;
import wirecheck.base.Transport;
import wirecheck.spec.exchange.Exchange;
import wirecheck.spec.exchange.Expectation;
import wirecheck.spec.exchange.Match;
import wirecheck.spec.exchange.OpeningStep;
import wirecheck.spec.exchange.ServedSession;
import wirecheck.wire.CloseMode;
import wirecheck.wire.PartyTrace;
import wirecheck.wire.ReadOutcome;
import wirecheck.wire.SocketFailure;
import wirecheck.wire.server.ServerPeerLog;

/** One connection of a {@link StreamServerPeer}. */
final class ServedStream implements Answering.Outlet {
  private final PartyTrace trace;
  private final Socket socket;
  private final Exchange exchange;
  private final Answering answering;
  private final ServerPeerLog log;
  private final ServedSession session;
  private final Flow flow;
  private final Unread unread = new Unread();
  private final byte[] buffer = new byte[1 << 14];
  private volatile boolean over;

  ServedStream(
      PartyTrace trace, Socket socket, Exchange exchange, Answering answering, ServerPeerLog log) {
    this.trace = trace;
    this.socket = socket;
    this.exchange = exchange;
    this.answering = answering;
    this.log = log;
    this.session = new ServedSession(exchange);
    this.flow =
        new Flow(
            Transport.TCP,
            (InetSocketAddress) socket.getLocalSocketAddress(),
            (InetSocketAddress) socket.getRemoteSocketAddress());
  }

  void start() {
    trace.met(flow);
    log.met(flow.remote());
    Thread thread = new Thread(this::converse, "an exchange is served");
    thread.setDaemon(true);
    thread.start();
  }

  private void converse() {
    try {
      socket.setTcpNoDelay(true);
      if (open()) {
        serve();
      }
    } catch (IOException failure) {
      trace.note("could not go on: " + failure.getMessage());
    } catch (RuntimeException failure) {
      trace.note("could not go on: " + failure.getMessage());
      log.failed(failure);
    }
    close();
  }

  private boolean open() throws IOException {
    for (OpeningStep step : exchange.opening()) {
      if (step instanceof OpeningStep.Receive receive) {
        send(session.said(receive));
      } else if (!hear((OpeningStep.Send) step)) {
        return false;
      }
    }
    return true;
  }

  private boolean hear(OpeningStep.Send step) throws IOException {
    Payload said = take(session.expected(step));
    if (said != null) {
      session.heard(step, said);
    }
    return said != null;
  }

  private void serve() throws IOException {
    if (exchange.asksNothing()) {
      answer(Payload.EMPTY);
      drain();
      return;
    }
    Payload request = take(session.request());
    while (request != null && !over) {
      answer(request);
      request = over ? null : take(session.request());
    }
  }

  private void answer(Payload request) {
    int number = log.greeted(flow.remote());
    log.answered();
    answering.to(number, session.response(request), this);
    if (exchange.facts().oneExchange() && exchange.facts().closesAfterLast() && !over) {
      end(CloseMode.HALF_CLOSE);
    }
  }

  /** Reads what is expected; null if it does not come. */
  private Payload take(Expectation expected) throws IOException {
    while (true) {
      if (!unread.isEmpty()) {
        Match match = expected.in(unread.all(), false);
        if (match.isComplete()) {
          return unread.take(match.length());
        }
        if (match.isNever()) {
          trace.note("this is not " + expected.words() + ": " + unread.all());
          drain();
          return null;
        }
      }
      if (!read()) {
        return null;
      }
    }
  }

  private void drain() throws IOException {
    boolean goesOn = !over;
    while (goesOn && !log.isFlooded()) {
      goesOn = read();
    }
  }

  private boolean read() throws IOException {
    try {
      int count = socket.getInputStream().read(buffer);
      if (count < 0) {
        trace.wire(Trace.Kind.SAW_END_OF_STREAM, flow);
        log.ended(ReadOutcome.END_OF_STREAM);
        return false;
      }
      Payload chunk = Payload.of(buffer, 0, count);
      trace.bytes(Trace.Kind.RECEIVED, chunk, flow);
      log.received(chunk);
      unread.add(chunk);
      return true;
    } catch (IOException failure) {
      if (over || socket.isClosed()) {
        return false;
      }
      trace.wire(Trace.Kind.SAW_RESET, flow);
      log.ended(SocketFailure.endingOf(failure));
      return false;
    }
  }

  @Override
  public boolean send(Payload bytes) {
    if (over || socket.isOutputShutdown()) {
      return false;
    }
    trace.bytes(Trace.Kind.SENT, bytes, flow);
    try {
      socket.getOutputStream().write(bytes.bytes());
      return true;
    } catch (IOException failure) {
      trace.note("could not send: " + failure.getMessage());
      return false;
    }
  }

  @Override
  public void end(CloseMode how) {
    over = over || how != CloseMode.HALF_CLOSE;
    try {
      trace.wire(how.kind(), flow);
      how.end(socket);
    } catch (IOException failure) {
      trace.note("the connection had ended before: " + failure.getMessage());
    }
  }

  @Override
  public void sendAsAStranger(Payload bytes) {
    throw new IllegalStateException("a stranger has no way into a connection");
  }

  @Override
  public Payload answerToAnother() {
    return session.responseToAnother();
  }

  void close() {
    if (!socket.isClosed()) {
      end(CloseMode.CLOSE);
    }
  }
}
