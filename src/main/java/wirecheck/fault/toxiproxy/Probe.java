package wirecheck.fault.toxiproxy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import wirecheck.base.Trace;
import wirecheck.fault.Capability;
import wirecheck.fault.Direction;
import wirecheck.fault.Link;
import wirecheck.fault.Toxic;
import wirecheck.verdict.Inconclusive;

/**
 * Tries a Toxiproxy out before anything is judged through it: whether connections get through at
 * all, and whether its resets and refusals do. What lies between, such as Docker's published ports,
 * is not for us to know otherwise.
 */
final class Probe {
  private static final int LIMIT_MILLIS = (int) Duration.ofSeconds(5).toMillis();

  private final Backend backend;

  Probe(Backend backend) {
    this.backend = backend;
  }

  /**
   * What links of this backend can do.
   *
   * @throws Inconclusive if no byte gets through
   */
  Set<Capability> capabilities() {
    Set<Capability> can = EnumSet.noneOf(Capability.class);
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(LIMIT_MILLIS);
      passesOneByte(server);
      if (injectsResets(server)) {
        can.add(Capability.RST_INJECT);
      }
      if (refuses(server)) {
        can.add(Capability.REFUSE);
      }
    } catch (IOException e) {
      throw new Inconclusive(
          "Toxiproxy takes orders, but connections through it do not arrive: " + e.getMessage(), e);
    }
    return can;
  }

  private void passesOneByte(ServerSocket server) throws IOException {
    try (Link link = open(server);
        Socket client = connect(link);
        Socket accepted = server.accept()) {
      client.getOutputStream().write('?');
      accepted.setSoTimeout(LIMIT_MILLIS);
      if (accepted.getInputStream().read() != '?') {
        throw new Inconclusive("Toxiproxy takes orders, but bytes through it do not arrive");
      }
    }
  }

  /** Whether a client sees a reset where one is injected, and not a mere end of stream. */
  private boolean injectsResets(ServerSocket server) throws IOException {
    try (Link link = open(server, EnumSet.of(Capability.RST_INJECT))) {
      link.add(Direction.UPSTREAM, new Toxic.ResetPeer(Duration.ZERO));
      return breaks(link, client -> client.getOutputStream().write('?'));
    }
  }

  /**
   * Whether a client of a disabled proxy sees a refusal, which its witness hands on as a reset. It
   * says nothing: who accepts it and closes would reset it, too, over a byte that was not read.
   */
  private boolean refuses(ServerSocket server) throws IOException {
    try (Link link = open(server)) {
      link.down();
      return breaks(link, client -> {});
    }
  }

  private interface Act {
    void by(Socket client) throws IOException;
  }

  /**
   * Only a break of the connection is an answer: whoever sees neither it nor an end has no right to
   * say yes.
   */
  private static boolean breaks(Link link, Act act) throws IOException {
    try (Socket client = new Socket()) {
      client.connect(link.address(), LIMIT_MILLIS);
      act.by(client);
      client.setSoTimeout(LIMIT_MILLIS);
      return client.getInputStream().read() >= 0;
    } catch (SocketException e) {
      return true;
    }
  }

  private Link open(ServerSocket server) {
    return open(server, EnumSet.noneOf(Capability.class));
  }

  private Link open(ServerSocket server, Set<Capability> assumed) {
    InetSocketAddress anywhere = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    InetSocketAddress target = (InetSocketAddress) server.getLocalSocketAddress();
    return backend.open(anywhere, target, new Trace(), assumed);
  }

  private static Socket connect(Link link) throws IOException {
    Socket socket = new Socket();
    socket.connect(link.address(), LIMIT_MILLIS);
    return socket;
  }
}
