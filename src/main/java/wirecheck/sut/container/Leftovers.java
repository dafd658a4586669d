package wirecheck.sut.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.model.Network;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wirecheck.sut.os.ProcFs;

/**
 * Containers and networks that a suite left behind because it was killed. Everything that a suite
 * makes carries a label with its name; what names a suite that is gone is removed by the next.
 */
final class Leftovers {
  /** What names the suite that made a container or a network. */
  static final String LABEL = "wirecheck.suite";

  private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
  private static final Path PID_NAMESPACE = Path.of("/proc/self/ns/pid");
  private static final long SELF = ProcessHandle.current().pid();

  private Leftovers() {}

  /** The name of this suite, for the label. */
  static String suite() {
    return world() + '/' + SELF + '/' + start(SELF).orElse("");
  }

  /** Process numbers mean something within one boot of one machine and one namespace only. */
  private static String world() {
    try {
      return Files.readString(BOOT).trim() + '/' + Files.readSymbolicLink(PID_NAMESPACE);
    } catch (IOException notLinux) {
      return "elsewhere";
    }
  }

  private static Optional<String> start(long pid) {
    return ProcFs.startTicks(pid).map(String::valueOf);
  }

  /** Removes what belongs to suites that are gone. */
  static void sweep(DockerClient client) {
    for (var container :
        client.listContainersCmd().withShowAll(true).withLabelFilter(List.of(LABEL)).exec()) {
      if (isOrphaned(container.getLabels())) {
        quietly(() -> client.removeContainerCmd(container.getId()).withForce(true).exec());
      }
    }
    for (Network network : client.listNetworksCmd().withFilter("label", List.of(LABEL)).exec()) {
      if (isOrphaned(network.getLabels())) {
        quietly(() -> client.removeNetworkCmd(network.getId()).exec());
      }
    }
  }

  private static boolean isOrphaned(Map<String, String> labels) {
    String owner = labels.getOrDefault(LABEL, "");
    String world = world() + '/';
    if (!ProcFs.isHere() || !owner.startsWith(world)) {
      return false;
    }
    String[] process = owner.substring(world.length()).split("/", 2);
    return !process[0].matches("\\d{1,9}")
        || !start(Long.parseLong(process[0])).equals(Optional.of(process[1]));
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
