package wirecheck.scenario.exchange;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import wirecheck.base.Timeouts;
import wirecheck.base.Transport;
import wirecheck.scenario.Clients;
import wirecheck.scenario.ScenarioContext;
import wirecheck.scenario.Servers;
import wirecheck.spec.exchange.Exchange;
import wirecheck.spec.exchange.OpeningStep;
import wirecheck.spec.exchange.Session;
import wirecheck.verdict.Inconclusive;
import wirecheck.wire.client.TcpClientPeer;
import wirecheck.wire.client.UdpClientPeer;

/** The conversations of a scenario with the server under test, by the names of its clients. */
public final class Conversations {
  /** As many deadlines as a client may wait while others are served before it. */
  private static final int OTHERS_FIRST = 6;

  private final ScenarioContext scenario;
  private final Servers servers;
  private final Clients clients;
  private final Map<String, StreamConversation> streams = new HashMap<>();
  private final Map<String, DatagramConversation> datagrams = new HashMap<>();
  private final Pace pace;
  private int unnamed;

  public Conversations(ScenarioContext scenario, Servers servers, Clients clients) {
    this.scenario = scenario;
    this.servers = servers;
    this.clients = clients;
    this.pace = new Pace(scenario.exchange().facts().rate());
  }

  /** What a request and its response are. */
  public Exchange exchange() {
    return scenario.exchange();
  }

  /** The TCP client of that name; it appears when it is first spoken of. */
  public StreamConversation stream(String name) {
    return streams.computeIfAbsent(
        name,
        key -> {
          TcpClientPeer peer = paced(() -> clients.tcp(key));
          boolean isLinked = clients.isLinked(key);
          return new StreamConversation(peer, exchange(), isLinked ? OTHERS_FIRST : 1);
        });
  }

  /** The TCP client of that name, as one that does not read. */
  public SlowReader slowReader(String name) {
    OptionalInt most = exchange().facts().exchangesPerConnection();
    return new SlowReader(
        stream(name), most.isPresent() ? most.getAsInt() - 1 : Long.MAX_VALUE);
  }

  /** The UDP client of that name; it appears when it is first spoken of. */
  public DatagramConversation datagrams(String name) {
    return datagrams.computeIfAbsent(
        name, key -> new DatagramConversation(paced(() -> clients.udp(key)), exchange()));
  }

  /** The client of that name. */
  public Conversation named(String name) {
    return isStream() ? stream(name) : datagrams(name);
  }

  private boolean isStream() {
    return exchange().transport() == Transport.TCP;
  }

  /** One more TCP client, which has no link before it and which its user closes. */
  public StreamConversation nextStream() {
    return newStream(nextName(), servers.server().address(), scenario.patience());
  }

  /** One more client, which has no link before it and which its user closes. */
  public Conversation next() {
    return next(scenario.patience());
  }

  /** One more client, which waits while others are served before it. */
  public Conversation nextPatient() {
    Timeouts usual = scenario.patience();
    return next(
        new Timeouts(usual.deadline().multipliedBy(OTHERS_FIRST), usual.quiet(), usual.start()));
  }

  private Conversation next(Timeouts timeouts) {
    InetSocketAddress server = servers.server().address();
    return isStream()
        ? newStream(nextName(), server, timeouts)
        : newDatagrams(nextName(), server, timeouts);
  }

  private synchronized String nextName() {
    return "client " + ++unnamed;
  }

  private StreamConversation newStream(String name, InetSocketAddress target, Timeouts timeouts) {
    pace.await();
    TcpClientPeer peer = new TcpClientPeer(name, "the server", target, timeouts, scenario.trace());
    return new StreamConversation(peer, exchange());
  }

  private DatagramConversation newDatagrams(
      String name, InetSocketAddress target, Timeouts timeouts) {
    pace.await();
    try {
      UdpClientPeer peer =
          new UdpClientPeer(
              name, "the server", target, timeouts, scenario.trace(), servers.server()::hasEnded);
      return new DatagramConversation(peer, exchange());
    } catch (IOException noSocket) {
      throw new Inconclusive("no socket for a test peer: " + noSocket.getMessage(), noSocket);
    }
  }

  private <T> T paced(Supplier<T> client) {
    pace.await();
    return client.get();
  }

  /** A new client makes an exchange and leaves. */
  public Optional<Breach> served() {
    try (Conversation conversation = next()) {
      return served(conversation);
    }
  }

  /** The client of that name, a new one, makes an exchange and leaves. */
  public Optional<Breach> served(String name) {
    try (Conversation conversation = named(name)) {
      return served(conversation);
    }
  }

  private static Optional<Breach> served(Conversation conversation) {
    Optional<Breach> breach = conversation.begin();
    return breach.isPresent() ? breach : conversation.exchange();
  }

  /** How many bytes a client sends until half of its first request is sent. */
  public int bytesUpToHalfARequest() {
    Session session = new Session(exchange());
    int opening = 0;
    for (OpeningStep step : exchange().opening()) {
      opening += step instanceof OpeningStep.Send send ? session.said(send).length() : 0;
    }
    return opening + Sequences.half(session.ask().request()).length();
  }

  /** How often something is done that takes an exchange each time (docs/spec/any.md, Rows). */
  public int scaled(int wanted) {
    int most = (int) Math.min(wanted, scenario.exchangesInAMinute());
    int scaled = Math.max(Math.min(wanted, 20), most);
    if (scaled < wanted) {
      scenario.note(
          "%d instead of %d times, since an exchange takes so long".formatted(scaled, wanted));
    }
    return scaled;
  }
}
