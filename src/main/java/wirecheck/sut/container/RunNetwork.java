package wirecheck.sut.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.CreateNetworkCmd;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.Network;
import com.github.dockerjava.api.model.Network.Ipam;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import wirecheck.base.Deadline;
import wirecheck.sut.CannotRun;
import wirecheck.sut.os.SuiteName;

/** A network for the containers of one run; it leads nowhere but to this machine. */
final class RunNetwork {
  /** What names the network of the run that a container belongs to. */
  static final String RUN = "wirecheck.run";

  private static final Duration LEAVING = Duration.ofSeconds(20);
  private static final Duration INSISTING = Duration.ofSeconds(2);
  private static final Duration LOOK = Duration.ofMillis(50);

  private final DockerClient client;
  private final String name;
  private final String id;
  private final InetAddress gateway;
  private final Endpoints endpoints;
  private final Closeable arrivals;

  private RunNetwork(DockerClient client, String name, String id, InetAddress gateway) {
    this.client = client;
    this.name = name;
    this.id = id;
    this.gateway = gateway;
    this.endpoints = new Endpoints(client, id);
    this.arrivals = endpoints.watch();
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
      String name = "wirecheck-" + UUID.randomUUID();
      CreateNetworkCmd order =
          client
              .createNetworkCmd()
              .withName(name)
              .withLabels(Map.of(Leftovers.LABEL, SuiteName.own()))
              .withInternal(true);
      if (ipv6) {
        Ipam addresses = new Ipam().withConfig(new Ipam.Config().withSubnet(uniqueLocalSubnet()));
        order.withEnableIpv6(true).withIpam(addresses);
      }
      String id = order.exec().getId();
      try {
        return new RunNetwork(client, name, id, gateway(client, id, ipv6));
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

  /** What containers name that are to be attached to it. */
  String id() {
    return id;
  }

  /** The containers that are attached to it. */
  Endpoints endpoints() {
    return endpoints;
  }

  /** The labels of everything that is made for the run. */
  Map<String, String> labels() {
    return Map.of(RUN, id, Leftovers.LABEL, SuiteName.own());
  }

  /**
   * Removes all containers of the run, those too that were made meanwhile, and the network.
   *
   * @return why the network stays, if the engine does not let go of it although nobody is there
   * @throws DockerException if a container stays
   */
  Optional<String> remove() {
    Deadline deadline = Deadline.in(LEAVING);
    while (hadContainers() && !deadline.isOver()) {
      LockSupport.parkNanos(LOOK.toNanos());
    }
    boolean empty = endpoints.haveLeft(LEAVING);
    closeArrivals();
    Optional<DockerException> refusal = lastRefusal();
    if (refusal.isPresent() && !empty) {
      throw refusal.get();
    }
    return refusal.map(
        refused ->
            "network %s stays until the engine is restarted: the engine has lost count of its"
                    .formatted(name)
                + " containers; all of them are removed, and it says: "
                + Refusal.words(refused));
  }

  private void closeArrivals() {
    try {
      arrivals.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Optional<DockerException> lastRefusal() {
    Deadline deadline = Deadline.in(INSISTING);
    Optional<DockerException> refusal = refusal();
    while (refusal.isPresent() && !deadline.isOver()) {
      LockSupport.parkNanos(LOOK.toNanos());
      refusal = refusal();
    }
    return refusal;
  }

  private Optional<DockerException> refusal() {
    try {
      client.removeNetworkCmd(id).exec();
      return Optional.empty();
    } catch (NotFoundException goneAlready) {
      return Optional.empty();
    } catch (DockerException stillInUse) {
      return Optional.of(stillInUse);
    }
  }

  private boolean hadContainers() {
    var left = client.listContainersCmd().withShowAll(true).withLabelFilter(Map.of(RUN, id)).exec();
    left.forEach(found -> new Container(client, found.getId(), endpoints, false).endAndRemove());
    return !left.isEmpty();
  }
}
