package wirecheck.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;
import wirecheck.sut.SystemUnderTest;
import wirecheck.verdict.Inconclusive;
import wirecheck.wire.ClientPeer;
import wirecheck.wire.TcpPeer;
import wirecheck.wire.Trace;
import wirecheck.wire.Transport;
import wirecheck.wire.UdpPeer;

/** The test peers that are clients of a server under test. */
public final class Clients {
  private final Scene scene;
  private final Servers servers;
  private final Wiring wiring;
  private final Map<String, ClientPeer> named = new HashMap<>();
  private int unnamed;

  public Clients(Scene scene, Servers servers, Wiring wiring) {
    this.scene = scene;
    this.servers = servers;
    this.wiring = wiring;
  }

  /** The client of that name; it appears when it is first spoken of. */
  public ClientPeer client(String name) {
    return named.computeIfAbsent(name, this::appear);
  }

  private ClientPeer appear(String name) {
    hearTheServerOut();
    ClientPeer client = client("client \"" + name + '"', wiring.wayToServer(name));
    scene.closeInTheEnd(client::close);
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
    return client(name, servers.server(), target, scene.bench(), scene.trace());
  }

  /** A client of a server under test, by way of a target that is its own address or a link's. */
  static ClientPeer client(
      String name, SystemUnderTest server, InetSocketAddress target, Bench bench, Trace trace) {
    if (bench.transport() == Transport.TCP) {
      return new TcpPeer(name, Servers.SERVER, target, bench.patience(), trace);
    }
    try {
      return new UdpPeer(name, Servers.SERVER, target, bench.patience(), trace, server::hasEnded);
    } catch (IOException noSocket) {
      throw new Inconclusive("no socket for a test peer: " + noSocket.getMessage(), noSocket);
    }
  }
}
