package wirecheck.sut.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import wirecheck.wire.Deadline;

/**
 * The containers that are attached to a network. An engine of version 20.10 counts them without a
 * lock: where two come or go at the same moment it may lose count, and then it never removes the
 * network. So they come and go one at a time, as far as that is up to the suite.
 */
final class Endpoints {
  private static final Duration LOOK = Duration.ofMillis(50);

  private final DockerClient client;
  private final String network;

  Endpoints(DockerClient client, String network) {
    this.client = client;
    this.network = network;
  }

  /** Starts a container that is to be attached to the network. */
  synchronized void join(String container) {
    client.startContainerCmd(container).exec();
  }

  /** Detaches a container that is about to be ended; one that has ended is detached already. */
  synchronized void leave(String container) {
    try {
      client
          .disconnectFromNetworkCmd()
          .withNetworkId(network)
          .withContainerId(container)
          .withForce(true)
          .exec();
    } catch (DockerException detachedAlready) {
      return;
    }
  }

  /** Waits until none is attached any more; tells whether that is so. */
  boolean haveLeft(Duration atMost) {
    Deadline deadline = Deadline.in(atMost);
    while (isInUse() && !deadline.isOver()) {
      LockSupport.parkNanos(LOOK.toNanos());
    }
    return !isInUse();
  }

  private boolean isInUse() {
    try {
      return !client.inspectNetworkCmd().withNetworkId(network).exec().getContainers().isEmpty();
    } catch (NotFoundException goneAlready) {
      return false;
    }
  }
}
