package wirecheck.report;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import wirecheck.base.Flow;
import wirecheck.base.Payload;
import wirecheck.base.Trace;
import wirecheck.base.Transport;

/** Writes a trace by hand, at times of its own choosing. */
public final class Conversation {
  static final String SERVER = "the server";

  private long nanos;
  private final Trace trace = new Trace(() -> nanos);
  private final Transport transport;
  private final String host;

  public Conversation(Transport transport) {
    this(transport, "127.0.0.1");
  }

  public Conversation(Transport transport, String host) {
    this.transport = transport;
    this.host = host;
  }

  public Trace trace() {
    return trace;
  }

  public Conversation after(int millis) {
    nanos += millis * 1_000_000L;
    return this;
  }

  Conversation note(String party, Trace.Kind kind, String words) {
    trace.note(party, kind, words);
    return this;
  }

  public Conversation wire(String party, int port, Trace.Kind kind) {
    trace.wire(party, SERVER, kind, flow(port));
    return this;
  }

  public Conversation bytes(String party, int port, Trace.Kind kind, Payload payload) {
    trace.bytes(party, SERVER, kind, payload, flow(port));
    return this;
  }

  public Conversation sent(String text) {
    return bytes("client \"A\"", 40001, Trace.Kind.SENT, Payload.text(text));
  }

  public Conversation received(String text) {
    return bytes("client \"A\"", 40001, Trace.Kind.RECEIVED, Payload.text(text));
  }

  /** A server that came up, and a client that connected to it. */
  public Conversation begun() {
    note(SERVER, Trace.Kind.STARTED, "started as process 4711").after(183);
    note(SERVER, Trace.Kind.READY, "is bound to port 35001").after(1);
    return wire("client \"A\"", 40001, Trace.Kind.CONNECTED);
  }

  private Flow flow(int port) {
    return new Flow(transport, address(port), address(35001));
  }

  private InetSocketAddress address(int port) {
    try {
      return new InetSocketAddress(InetAddress.getByName(host), port);
    } catch (UnknownHostException impossible) {
      throw new IllegalArgumentException(host, impossible);
    }
  }
}
