package wirecheck.sut.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.CreateNetworkCmd;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.Network;
import com.github.dockerjava.api.model.Network.Ipam;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import wirecheck.sut.CannotRun;
import wirecheck.sut.os.SuiteName;
import wirecheck.wire.Deadline;

/** A network for the containers of one run; it leads nowhere but to this machine. */
final class RunNetwork implements AutoCloseable {
  private static final String RUN = "wirecheck.run";
  private static final Duration LEAVING = Duration.ofSeconds(20);
  private static final Duration LOOK = Duration.ofMillis(50);

  private final DockerClient client;
  private final String id;
  private final InetAddress gateway;

  private RunNetwork(DockerClient client, String id, InetAddress gateway) {
    this.client = client;
    this.id = id;
    this.gateway = gateway;
  }

  /**
   * Makes it, and removes what suites that were killed left behind.
   *
   * @param ipv6 whether subject and suite are to meet over IPv6
   * @throws CannotRun if the engine is not on this machine
   */
  static RunNetwork create(Engine engine, boolean ipv6) {
    DockerClient client = engine.client();
    try {
      Leftovers.sweep(client);
      CreateNetworkCmd order =
          client
              .createNetworkCmd()
              .withName("wirecheck-" + UUID.randomUUID())
              .withLabels(Map.of(Leftovers.LABEL, SuiteName.own()))
              .withInternal(true);
      if (ipv6) {
        Ipam addresses = new Ipam().withConfig(new Ipam.Config().withSubnet(uniqueLocalSubnet()));
        order.withEnableIpv6(true).withIpam(addresses);
      }
      String id = order.exec().getId();
      try {
        return new RunNetwork(client, id, gateway(client, id, ipv6));
      } catch (IOException notHere) {
        client.removeNetworkCmd(id).exec();
        throw new CannotRun(notHere.getMessage());
      }
    } catch (DockerException refused) {
      throw new CannotRun("no network for the containers: " + Refusal.words(refused));
    }
  }

  /** RFC 4193, 3.2.2: a prefix drawn at random collides with no other. */
  private static String uniqueLocalSubnet() {
    SecureRandom random = new SecureRandom();
    return "fd%02x:%x:%x::/64"
        .formatted(random.nextInt(1 << 8), random.nextInt(1 << 16), random.nextInt(1 << 16));
  }

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

  /** The address by which containers reach this machine. */
  InetAddress gateway() {
    return gateway;
  }

  /** Its name, for a container to be attached to. */
  String name() {
    return id;
  }

  /** The labels of everything that is made for the run. */
  Map<String, String> labels() {
    return Map.of(RUN, id, Leftovers.LABEL, SuiteName.own());
  }

  /** Removes all containers of the run, those too that were made meanwhile, and the network. */
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
      if ((hadContainers() || isInUse()) && !deadline.isOver()) {
        return false;
      }
      client.removeNetworkCmd(id).exec();
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

  private boolean hadContainers() {
    var left = client.listContainersCmd().withShowAll(true).withLabelFilter(Map.of(RUN, id)).exec();
    left.forEach(container -> new Container(client, container.getId(), false).remove());
    return !left.isEmpty();
  }

  private boolean isInUse() {
    return !client.inspectNetworkCmd().withNetworkId(id).exec().getContainers().isEmpty();
  }
}
