package wirecheck.sut.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.Event;
import com.github.dockerjava.api.model.EventType;
import java.io.Closeable;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import wirecheck.base.Deadline;

/**
 * The containers that are attached to a network. An engine of version 20.10 counts them without a
 * lock: where two come or go at the same moment it may lose count, and then it never removes the
 * network. So they come and go one at a time, as far as that is up to the suite.
 */
final class Endpoints {
  private static final Duration LOOK = Duration.ofMillis(50);

  private final DockerClient client;
  private final String network;
  private final Semaphore turn = new Semaphore(1, true);
  private final Set<String> joining = ConcurrentHashMap.newKeySet();

  Endpoints(DockerClient client, String network) {
    this.client = client;
    this.network = network;
  }

  /**
   * Begins to hear of those that are attached, so that the next need not wait until their start is
   * over: of that the attaching is a small part.
   *
   * @return to be closed when no more are to come
   */
  Closeable watch() {
    return client
        .eventsCmd()
        .withEventTypeFilter(EventType.NETWORK)
        .withEventFilter("connect")
        .exec(
            new ResultCallback.Adapter<Event>() {
              @Override
              public void onNext(Event event) {
                attached(event.getActor().getAttributes().get("container"));
              }
            });
  }

  private void attached(String container) {
    if (joining.remove(container)) {
      turn.release();
    }
  }

  /** Starts a container that is to be attached to the network. */
  void join(String container) {
    turn.acquireUninterruptibly();
    joining.add(container);
    try {
      client.startContainerCmd(container).exec();
    } finally {
      attached(container);
    }
  }

  /** Detaches a container that is about to be ended; one that has ended is detached already. */
  void leave(String container) {
    turn.acquireUninterruptibly();
    try {
      client
          .disconnectFromNetworkCmd()
          .withNetworkId(network)
          .withContainerId(container)
          .withForce(true)
          .exec();
    } catch (DockerException detachedAlready) {
      return;
    } finally {
      turn.release();
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
