package wirecheck.fault.toxiproxy;

import eu.rekawek.toxiproxy.ToxiproxyClient;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import wirecheck.verdict.Inconclusive;

/** Somebody's Toxiproxy at a URL, on this machine or on another that can connect to this one. */
final class RunningServer implements Server {
  private static final int USUAL_PORT = 8474;

  private final URI api;
  private final InetAddress host;
  private final InetAddress ours;

  RunningServer(URI api) {
    if (api.getHost() == null
        || !"http".equals(api.getScheme()) && !"https".equals(api.getScheme())) {
      throw new IllegalArgumentException("not the URL of a Toxiproxy: " + api);
    }
    this.api = api;
    try {
      host = InetAddress.getByName(api.getHost());
    } catch (UnknownHostException e) {
      throw new Inconclusive("the host of the Toxiproxy at " + api + " is not known", e);
    }
    ours = host.isLoopbackAddress() ? host : localAddressTowards(host);
  }

  /** A datagram socket finds the way when it is connected, and sends nothing. */
  private static InetAddress localAddressTowards(InetAddress host) {
    try (DatagramSocket probe = new DatagramSocket()) {
      probe.connect(new InetSocketAddress(host, USUAL_PORT));
      return probe.getLocalAddress();
    } catch (IOException e) {
      throw new Inconclusive("there is no way to the Toxiproxy at " + host, e);
    }
  }

  @Override
  public String kind() {
    return "running at " + api;
  }

  @Override
  public boolean isOurs() {
    return false;
  }

  @Override
  public ToxiproxyClient client() {
    int port = api.getPort() < 0 ? USUAL_PORT : api.getPort();
    return new ToxiproxyClient(api.getScheme(), api.getHost(), port);
  }

  @Override
  public Listen listen() {
    return new Listen() {
      @Override
      public String there() {
        return host.isLoopbackAddress() ? notation(host, 0) : "0.0.0.0:0";
      }

      @Override
      public InetSocketAddress here(String listensOn) {
        return new InetSocketAddress(host, Server.portOf(listensOn));
      }
    };
  }

  @Override
  public InetSocketAddress reachable() {
    return new InetSocketAddress(ours, 0);
  }

  @Override
  public String seenFromThere(InetSocketAddress address) {
    return notation(address.getAddress(), address.getPort());
  }

  static String notation(InetAddress address, int port) {
    String text = address.getHostAddress();
    return (text.contains(":") ? "[" + text + "]" : text) + ":" + port;
  }

  @Override
  public void close() {
    // It is not ours to end; the links have deleted their proxies.
  }
}
