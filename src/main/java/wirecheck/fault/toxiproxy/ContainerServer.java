package wirecheck.fault.toxiproxy;

import eu.rekawek.toxiproxy.ToxiproxyClient;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.toxiproxy.ToxiproxyContainer;
import org.testcontainers.utility.DockerImageName;
import wirecheck.verdict.Inconclusive;

/** A Toxiproxy in a container of our own. */
final class ContainerServer implements Server {
  static final String IMAGE = "ghcr.io/shopify/toxiproxy:2.12.0";

  private static final String LOOPBACK = "127.0.0.1";
  private static final String EVERYWHERE = "0.0.0.0";
  private static final String HOST_INSIDE = "host.docker.internal";

  /** The ports that Testcontainers publishes for proxies. */
  private static final int FIRST_PORT = 8666;

  private static final int LAST_PORT = 8697;

  private final ToxiproxyContainer container;
  private final boolean hostNetwork;
  private final int port;
  private final Queue<Integer> ports = new ConcurrentLinkedQueue<>();

  private ContainerServer(ToxiproxyContainer container, boolean hostNetwork, int port) {
    this.container = container;
    this.hostNetwork = hostNetwork;
    try {
      container.start();
    } catch (RuntimeException e) {
      container.close();
      throw new Inconclusive("the container of " + IMAGE + " does not start: " + e.getMessage(), e);
    }
    this.port = hostNetwork ? port : container.getControlPort();
    IntStream.rangeClosed(FIRST_PORT, LAST_PORT).forEach(ports::add);
  }

  /** Nothing lies between: what Toxiproxy does is what both ends see. */
  static ContainerServer onHostNetwork() {
    int port = Server.freePort();
    ToxiproxyContainer container = container();
    container.setExposedPorts(List.of());
    container
        .withNetworkMode("host")
        .withCommand("-host=" + LOOPBACK, "-port=" + port)
        .waitingFor(Wait.forLogMessage(".*Starting Toxiproxy HTTP server.*", 1));
    return new ContainerServer(container, true, port);
  }

  /**
   * Through published ports: there is a proxy of Docker's before it that keeps neither resets nor
   * refusals.
   */
  static ContainerServer published() {
    ToxiproxyContainer container = container();
    container.withExtraHost(HOST_INSIDE, "host-gateway");
    return new ContainerServer(container, false, 0);
  }

  private static ToxiproxyContainer container() {
    try {
      return new ToxiproxyContainer(DockerImageName.parse(IMAGE));
    } catch (RuntimeException e) {
      throw new Inconclusive("no container of " + IMAGE + ": " + e.getMessage(), e);
    }
  }

  @Override
  public String kind() {
    return hostNetwork ? "container" : "container, published ports";
  }

  @Override
  public boolean isOurs() {
    return true;
  }

  @Override
  public ToxiproxyClient client() {
    return new ToxiproxyClient(hostNetwork ? LOOPBACK : container.getHost(), port);
  }

  @Override
  public Listen listen() {
    return hostNetwork ? new OnLoopback() : new Published(takePort());
  }

  private int takePort() {
    Integer free = ports.poll();
    if (free == null) {
      int most = LAST_PORT - FIRST_PORT + 1;
      throw new Inconclusive("a container has room for no more than " + most + " links at once");
    }
    return free;
  }

  private record OnLoopback() implements Listen {
    @Override
    public String there() {
      return LOOPBACK + ":0";
    }

    @Override
    public InetSocketAddress here(String listensOn) {
      return new InetSocketAddress(LOOPBACK, Server.portOf(listensOn));
    }
  }

  private final class Published implements Listen {
    private final int inside;

    Published(int inside) {
      this.inside = inside;
    }

    @Override
    public String there() {
      return EVERYWHERE + ":" + inside;
    }

    @Override
    public InetSocketAddress here(String listensOn) {
      return new InetSocketAddress(container.getHost(), container.getMappedPort(inside));
    }

    @Override
    public void release() {
      ports.add(inside);
    }
  }

  @Override
  public InetSocketAddress reachable() {
    // A container reaches the host by an address of Docker's network, which is not ours to know.
    return new InetSocketAddress(hostNetwork ? LOOPBACK : EVERYWHERE, 0);
  }

  @Override
  public String seenFromThere(InetSocketAddress ours) {
    return (hostNetwork ? LOOPBACK : HOST_INSIDE) + ":" + ours.getPort();
  }

  @Override
  public void close() {
    container.close();
  }
}
