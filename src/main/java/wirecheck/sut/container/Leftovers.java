package wirecheck.sut.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.model.Network;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import wirecheck.sut.os.SuiteName;

/**
 * Containers and networks that a suite left behind because it was killed. Everything that a suite
 * makes carries a label with its name; what names a suite that is gone is removed by the next.
 */
final class Leftovers {
  /** What names the suite that made a container or a network. */
  static final String LABEL = "wirecheck.suite";

  private static final Duration LEAVING = Duration.ofSeconds(5);

  private Leftovers() {}

  /**
   * Removes what belongs to suites that are gone. A network is asked for only when nobody is
   * attached to it any more: an engine of version 20.10 that has refused once may do so for ever.
   */
  static void sweep(DockerClient client) {
    for (var container :
        client.listContainersCmd().withShowAll(true).withLabelFilter(List.of(LABEL)).exec()) {
      if (isOrphaned(container.getLabels())) {
        Endpoints endpoints = new Endpoints(client, container.getLabels().get(RunNetwork.RUN));
        quietly(() -> new Container(client, container.getId(), endpoints, false).endAndRemove());
      }
    }
    for (Network network : client.listNetworksCmd().withFilter("label", List.of(LABEL)).exec()) {
      if (isOrphaned(network.getLabels())
          && new Endpoints(client, network.getId()).haveLeft(LEAVING)) {
        quietly(() -> client.removeNetworkCmd(network.getId()).exec());
      }
    }
  }

  private static boolean isOrphaned(Map<String, String> labels) {
    return SuiteName.isOfOneThatIsGone(labels.getOrDefault(LABEL, ""));
  }

  /** Two suites may sweep at the same time, and the other be first. */
  private static void quietly(Runnable removal) {
    try {
      removal.run();
    } catch (DockerException goneAlready) {
      return;
    }
  }
}
