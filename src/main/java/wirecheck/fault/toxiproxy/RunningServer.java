package wirecheck.fault.toxiproxy;

import eu.rekawek.toxiproxy.ToxiproxyClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import wirecheck.verdict.Inconclusive;
import wirecheck.wire.OwnAddress;

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
      ours = OwnAddress.towards(host);
    } catch (UnknownHostException e) {
      throw new Inconclusive("the host of the Toxiproxy at " + api + " is not known", e);
    } catch (IOException e) {
      throw new Inconclusive("there is no way to the Toxiproxy at " + api, e);
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
