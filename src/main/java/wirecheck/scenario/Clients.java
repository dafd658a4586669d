package wirecheck.scenario;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;
import wirecheck.base.Trace;
import wirecheck.base.Transport;
import wirecheck.sut.SystemUnderTest;
import wirecheck.verdict.Inconclusive;
import wirecheck.wire.client.ClientPeer;
import wirecheck.wire.client.TcpClientPeer;
import wirecheck.wire.client.UdpClientPeer;

/** The test peers that are clients of a server under test. */
public final class Clients {
  private final ScenarioContext scenario;
  private final Servers servers;
  private final LinkSetup wiring;
  private final Map<String, ClientPeer> named = new HashMap<>();
  private int unnamed;

  public Clients(ScenarioContext scenario, Servers servers, LinkSetup wiring) {
    this.scenario = scenario;
    this.servers = servers;
    this.wiring = wiring;
  }

  /** The client of that name; it appears when it is first spoken of. */
  public ClientPeer client(String name) {
    return named.computeIfAbsent(name, this::appear);
  }

  /** The TCP client of that name. */
  public TcpClientPeer tcp(String name) {
    return (TcpClientPeer) client(name);
  }

  /** The UDP client of that name. */
  public UdpClientPeer udp(String name) {
    return (UdpClientPeer) client(name);
  }

  /** Whether what that client says passes over a link. */
  public boolean isLinked(String name) {
    return !wiring.wayToServer(name).equals(servers.server().address());
  }

  private ClientPeer appear(String name) {
    hearTheServerOut();
    ClientPeer client = client("client \"" + name + '"', wiring.wayToServer(name));
    scenario.closeInTheEnd(client::close);
    return client;
  }

  /** One more client, which has no link before it and which its user closes. */
  ClientPeer nextClient() {
    hearTheServerOut();
    return client("client " + ++unnamed, servers.server().address());
  }

  /** What a server has shown before its first client appears, nobody has asked it for. */
  private void hearTheServerOut() {
    SystemUnderTest server = servers.server();
    boolean first = named.isEmpty() && unnamed == 0;
    if (first && server.lastSeen().isPresent()) {
      server.output().mark();
    }
  }

  private ClientPeer client(String name, InetSocketAddress target) {
    return client(name, servers.server(), target, scenario.context(), scenario.trace());
  }

  /** A client of a server under test, by way of a target that is its own address or a link's. */
  static ClientPeer client(
      String name,
      SystemUnderTest server,
      InetSocketAddress target,
      RunContext context,
      Trace trace) {
    if (context.transport() == Transport.TCP) {
      return new TcpClientPeer(name, Servers.SERVER, target, context.patience(), trace);
    }
    try {
      return new UdpClientPeer(
          name, Servers.SERVER, target, context.patience(), trace, server::hasEnded);
    } catch (IOException noSocket) {
      throw new Inconclusive("no socket for a test peer: " + noSocket.getMessage(), noSocket);
    }
  }
}
