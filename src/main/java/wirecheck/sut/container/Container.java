package wirecheck.sut.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.command.WaitContainerResultCallback;
import com.github.dockerjava.api.exception.ConflictException;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.ContainerNetwork;
import com.github.dockerjava.api.model.Frame;
import com.github.dockerjava.api.model.HealthCheck;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.LogConfig;
import com.github.dockerjava.api.model.StreamType;
import com.github.dockerjava.api.model.WaitResponse;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import wirecheck.sut.CannotRun;
import wirecheck.sut.Output;
import wirecheck.sut.os.ProcFs;

/**
 * One container. It has no more rights than a program needs that listens on a port: no
 * capabilities, no way to new privileges, bounds on memory and processes, no network but the run's.
 */
final class Container {
  private static final int MEMORY_GIB = 1;
  private static final long MEMORY = (long) MEMORY_GIB << 30;
  private static final long PROCESSES = 1024;
  private static final int FIRST_FREE_PORT = 1024;

  /** One of the image's would talk to the server as a client does. */
  private static final HealthCheck NO_HEALTHCHECK = new HealthCheck().withTest(List.of("NONE"));

  private final DockerClient client;
  private final String id;
  private final Endpoints endpoints;
  private final boolean ipv6;

  Container(DockerClient client, String id, Endpoints endpoints, boolean ipv6) {
    this.client = client;
    this.id = id;
    this.endpoints = endpoints;
    this.ipv6 = ipv6;
  }

  /**
   * What a container is to be.
   *
   * @param image to run
   * @param arguments handed to its entry point; the image's own if there are none
   * @param environment as assignments
   * @param labels by which it is found again
   * @param network its name, or {@code container:} and the id of another whose network it shares
   * @param port that it is to listen on, 0 if none
   * @param terminal whether its streams are a pseudo-terminal, which makes one of them
   * @param ipv6 whether it is to be met over IPv6
   */
  record Order(
      String image,
      List<String> arguments,
      List<String> environment,
      Map<String, String> labels,
      String network,
      int port,
      boolean terminal,
      boolean ipv6) {}

  /**
   * Makes a container; nothing runs yet.
   *
   * @param endpoints of the run's network
   * @throws CannotRun if the engine refuses
   */
  static Container create(DockerClient client, Order order, Endpoints endpoints) {
    CreateContainerCmd command =
        client
            .createContainerCmd(order.image())
            .withEnv(order.environment())
            .withLabels(order.labels())
            .withTty(order.terminal())
            .withHealthcheck(NO_HEALTHCHECK)
            .withHostConfig(confinement(order));
    if (!order.arguments().isEmpty()) {
      command.withCmd(order.arguments());
    }
    try {
      return new Container(client, command.exec().getId(), endpoints, order.ipv6());
    } catch (DockerException refused) {
      throw new CannotRun("no container of " + order.image() + ": " + Refusal.words(refused));
    }
  }

  /** Docker's own init makes the program an ordinary process, to which a SIGTERM is deadly. */
  private static HostConfig confinement(Order order) {
    HostConfig config =
        new HostConfig()
            .withInit(true)
            .withNetworkMode(order.network())
            .withCapDrop(Capability.ALL)
            .withSecurityOpts(List.of("no-new-privileges"))
            .withMemory(MEMORY)
            .withMemorySwap(MEMORY)
            .withPidsLimit(PROCESSES)
            .withLogConfig(new LogConfig(LogConfig.LoggingType.NONE));
    return order.port() > 0 && order.port() < FIRST_FREE_PORT
        ? config.withCapAdd(Capability.NET_BIND_SERVICE)
        : config;
  }

  String id() {
    return id;
  }

  /** The id as people see it. */
  String shortId() {
    return id.substring(0, 12);
  }

  /**
   * Starts it.
   *
   * @param whenEnded takes the exit status, in a thread of its own
   * @throws CannotRun if the engine cannot start it, with its reason
   */
  void start(Output output, Output errors, IntConsumer whenEnded) {
    try {
      Streams streams = new Streams(output, errors);
      client
          .attachContainerCmd(id)
          .withStdOut(true)
          .withStdErr(true)
          .withFollowStream(true)
          .exec(streams)
          .awaitStarted();
      endpoints.join(id);
    } catch (DockerException refused) {
      throw new CannotRun("the container does not start: " + Refusal.words(refused));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CannotRun("the container does not start: interrupted");
    }
    client
        .waitContainerCmd(id)
        .exec(
            new WaitContainerResultCallback() {
              @Override
              public void onNext(WaitResponse response) {
                super.onNext(response);
                whenEnded.accept(response.getStatusCode());
              }
            });
  }

  /**
   * Where a started container is to be found.
   *
   * @param pid of its first process, 0 once it has ended
   * @param address in the run's network, while it runs
   */
  record Place(long pid, Optional<InetAddress> address) {}

  Place place() {
    InspectContainerResponse seen = client.inspectContainerCmd(id).exec();
    return new Place(
        seen.getState().getPidLong(),
        seen.getNetworkSettings().getNetworks().values().stream()
            .map(ipv6 ? ContainerNetwork::getGlobalIPv6Address : ContainerNetwork::getIpAddress)
            .filter(address -> address != null && !address.isEmpty())
            .findFirst()
            .map(Container::literal));
  }

  private static InetAddress literal(String address) {
    try {
      return InetAddress.getByName(address);
    } catch (UnknownHostException notAnAddress) {
      throw new IllegalStateException(notAnAddress);
    }
  }

  /** Whether a process of this machine is one of this container's. */
  boolean isProcess(long pid) {
    return ProcFs.isInGroup(pid, id);
  }

  /** Whether the engine believes that it runs. */
  boolean isRunning() {
    return Boolean.TRUE.equals(client.inspectContainerCmd(id).exec().getState().getRunning());
  }

  /** What it was ended for, if the engine knows that it had no more memory to be given. */
  Optional<String> whyKilled() {
    try {
      return Boolean.TRUE.equals(client.inspectContainerCmd(id).exec().getState().getOOMKilled())
          ? Optional.of("killed at its bound of %d GiB of memory".formatted(MEMORY_GIB))
          : Optional.empty();
    } catch (NotFoundException removedAlready) {
      return Optional.empty();
    }
  }

  /** Sends a signal to its first process, which hands it on; one that has ended hears nothing. */
  void signal(String name) {
    try {
      client.killContainerCmd(id).withSignal(name).exec();
    } catch (DockerException endedAlready) {
      return;
    }
  }

  /** Ends it by force and forgets it; it is taken off the run's network before that. */
  void endAndRemove() {
    endpoints.leave(id);
    remove();
  }

  /** Forgets it. */
  void remove() {
    try {
      client.removeContainerCmd(id).withForce(true).withRemoveVolumes(true).exec();
    } catch (NotFoundException | ConflictException goneAlready) {
      return;
    }
  }

  /** Takes what a container prints to the two outputs. */
  private static final class Streams extends ResultCallback.Adapter<Frame> {
    private final Output output;
    private final Output errors;

    Streams(Output output, Output errors) {
      this.output = output;
      this.errors = errors;
    }

    @Override
    public void onNext(Frame frame) {
      byte[] bytes = frame.getPayload();
      (frame.getStreamType() == StreamType.STDERR ? errors : output).add(bytes, bytes.length);
    }

    @Override
    public void onError(Throwable broken) {
      super.onError(broken);
      end();
    }

    @Override
    public void onComplete() {
      super.onComplete();
      end();
    }

    private void end() {
      output.end();
      errors.end();
    }
  }
}
