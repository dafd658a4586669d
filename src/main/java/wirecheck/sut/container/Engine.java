package wirecheck.sut.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.InspectImageResponse;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.Network;
import com.github.dockerjava.api.model.Network.Ipam;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.dockerclient.DockerClientProviderStrategy;
import wirecheck.sut.CannotRun;
import wirecheck.wire.Deadline;

/**
 * The Docker engine of this machine, and on it a network for one run that leads nowhere but to this
 * machine.
 */
final class Engine implements AutoCloseable {
  private static final String RUN = "wirecheck.run";
  private static final long PULL_MINUTES = 10;
  private static final Duration LEAVING = Duration.ofSeconds(20);
  private static final Duration LOOK = Duration.ofMillis(50);

  private final DockerClient client;
  private final String network;
  private final InetAddress gateway;

  private Engine(DockerClient client, String network, InetAddress gateway) {
    this.client = client;
    this.network = network;
    this.gateway = gateway;
  }

  /**
   * Makes the network, and removes what suites that were killed left behind.
   *
   * @param ipv6 whether subject and suite are to meet over IPv6
   * @throws CannotRun if there is no engine, or it is not on this machine
   */
  static Engine open(boolean ipv6) {
    DockerClient client = connect();
    try {
      Leftovers.sweep(client);
      String network = createNetwork(client, ipv6);
      try {
        return new Engine(client, network, gateway(client, network, ipv6));
      } catch (IOException | RuntimeException notHere) {
        client.removeNetworkCmd(network).exec();
        throw new CannotRun(notHere.getMessage());
      }
    } catch (DockerException refused) {
      throw new CannotRun("the Docker engine refuses: " + Refusal.words(refused));
    }
  }

  /**
   * Not the factory's own client, which would fetch and start a helper of Testcontainers' first.
   */
  private static DockerClient connect() {
    try {
      return DockerClientProviderStrategy.getClientForConfig(
          DockerClientFactory.instance().getTransportConfig());
    } catch (RuntimeException none) {
      throw new CannotRun(
          "--image needs a Docker engine, and none answers ("
              + none.getMessage().lines().findFirst().orElse("no reason given")
              + "): start one, or set DOCKER_HOST");
    }
  }

  private static String createNetwork(DockerClient client, boolean ipv6) {
    var order =
        client
            .createNetworkCmd()
            .withName("wirecheck-" + UUID.randomUUID())
            .withLabels(Map.of(Leftovers.LABEL, Leftovers.suite()))
            .withInternal(true);
    if (ipv6) {
      Ipam addresses = new Ipam().withConfig(new Ipam.Config().withSubnet(uniqueLocalSubnet()));
      order.withEnableIpv6(true).withIpam(addresses);
    }
    return order.exec().getId();
  }

  /** RFC 4193, 3.2.2: a prefix drawn at random collides with no other. */
  private static String uniqueLocalSubnet() {
    int global = new SecureRandom().nextInt(1 << 16);
    return "fd77:6972:65%02x:%x::/64".formatted(global >> 8, global & 0xff);
  }

  /** The address by which containers of the network reach this machine. */
  private static InetAddress gateway(DockerClient client, String id, boolean ipv6)
      throws IOException {
    Network made = client.inspectNetworkCmd().withNetworkId(id).exec();
    for (Ipam.Config config : made.getIpam().getConfig()) {
      if (config.getSubnet().contains(":") == ipv6) {
        InetAddress gateway = InetAddress.getByName(addressOf(config));
        if (NetworkInterface.getByInetAddress(gateway) != null) {
          return gateway;
        }
      }
    }
    throw new IOException(
        "the Docker engine does not run on this machine, so its containers cannot be reached as"
            + " they are: run wirecheck where the engine is, or publish a server's port there and"
            + " use --address");
  }

  /** Older engines name no gateway for IPv6; it has the first address of the subnet. */
  private static String addressOf(Ipam.Config config) {
    return config.getGateway() == null
        ? config.getSubnet().replaceAll("::/\\d+$", "::1")
        : config.getGateway().replaceAll("/\\d+$", "");
  }

  DockerClient client() {
    return client;
  }

  /** The address of this machine as containers see it. */
  InetAddress gateway() {
    return gateway;
  }

  /** The name of the network, for a container to be attached to. */
  String network() {
    return network;
  }

  /**
   * What an image says of itself; pulls the image if it is not here.
   *
   * @throws CannotRun if it cannot be had
   */
  InspectImageResponse image(String name) {
    try {
      return client.inspectImageCmd(name).exec();
    } catch (NotFoundException notHere) {
      pull(name);
      return client.inspectImageCmd(name).exec();
    } catch (DockerException noName) {
      throw new CannotRun("no image: " + Refusal.words(noName));
    }
  }

  private void pull(String name) {
    String tagged = name.matches(".*[:@][^/]+") ? name : name + ":latest";
    try {
      if (!client.pullImageCmd(tagged).start().awaitCompletion(PULL_MINUTES, TimeUnit.MINUTES)) {
        throw new CannotRun("image " + name + " was not pulled within " + PULL_MINUTES + " min");
      }
    } catch (DockerException refused) {
      throw new CannotRun(
          "image " + name + " is not here and cannot be pulled: " + Refusal.words(refused));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CannotRun("image " + name + " was not pulled: interrupted");
    }
  }

  /** The labels of everything that is made for the run. */
  Map<String, String> labels() {
    return Map.of(RUN, network, Leftovers.LABEL, Leftovers.suite());
  }

  /**
   * Removes all containers of the run, those too that were being made meanwhile, and the network.
   */
  @Override
  public void close() {
    Deadline deadline = Deadline.in(LEAVING);
    while (!isRemoved(deadline)) {
      LockSupport.parkNanos(LOOK.toNanos());
    }
  }

  /** An engine of version 20.10 never removes a network that it was once asked to too early. */
  private boolean isRemoved(Deadline deadline) {
    try {
      List<com.github.dockerjava.api.model.Container> left =
          client.listContainersCmd().withShowAll(true).withLabelFilter(Map.of(RUN, network)).exec();
      left.forEach(container -> new Container(client, container.getId(), false).remove());
      if (!left.isEmpty() || !isDeserted() && !deadline.isOver()) {
        return false;
      }
      client.removeNetworkCmd(network).exec();
      return true;
    } catch (NotFoundException goneAlready) {
      return true;
    } catch (DockerException stillInUse) {
      if (deadline.isOver()) {
        throw stillInUse;
      }
      return false;
    }
  }

  private boolean isDeserted() {
    return client.inspectNetworkCmd().withNetworkId(network).exec().getContainers().isEmpty();
  }
}
