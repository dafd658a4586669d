package wirecheck.sut.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.DockerClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However a suite ends, no container and no network of its own outlives it for long. */
class KilledSuiteTest {
  private static final int EARLIEST_MILLIS = 500;
  private static final int LATEST_MILLIS = 6000;
  private static final int PATIENCE_SECONDS = 60;
  private static final int SETTLING_MILLIS = 2000;

  @TempDir private Path directory;

  @ParameterizedTest
  @CsvSource({"INT,1", "TERM,2"})
  void leaves_nothing_behind_when_it_is_asked_to_end(String signal, long seed) throws Exception {
    Process suite = killed(signal, seed);
    assertThat(madeBy(suite)).as("left behind at once").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = 3)
  void leaves_nothing_that_the_next_start_does_not_remove(long seed) throws Exception {
    Process suite = killed("KILL", seed);
    awaitWhatItAskedFor(suite);
    RunNetwork.create(Engine.connect(), false).remove();
    assertThat(madeBy(suite)).as("left behind after the next start").isEmpty();
  }

  @Test
  void the_next_start_spares_what_a_running_suite_has_made() throws Exception {
    Process suite = started();
    try {
      while (madeBy(suite).isEmpty() && suite.isAlive()) {
        suite.waitFor(100, TimeUnit.MILLISECONDS);
      }
      RunNetwork.create(Engine.connect(), false).remove();
      assertThat(madeBy(suite)).as("what is in use").isNotEmpty();
    } finally {
      suite.destroy();
      suite.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
  }

  private Process killed(String signal, long seed) throws Exception {
    Process suite = started();
    int moment = EARLIEST_MILLIS + new Random(seed).nextInt(LATEST_MILLIS - EARLIEST_MILLIS);
    suite.waitFor(moment, TimeUnit.MILLISECONDS);
    new ProcessBuilder("kill", "-s", signal, String.valueOf(suite.pid())).start().waitFor();
    assertThat(suite.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as("it ended").isTrue();
    return suite;
  }

  private Process started() throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx192m"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "wirecheck.cli.Main"));
    command.addAll(List.of("check", "tcp-server", "--report", directory.toString()));
    command.addAll(List.of("--image", Images.of("c"), "--", "tcp-server", "{host}", "{port}"));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** The engine goes on making what it was asked for before the suite was killed. */
  private static void awaitWhatItAskedFor(Process suite) throws InterruptedException {
    List<String> before;
    do {
      before = madeBy(suite);
      Thread.sleep(SETTLING_MILLIS);
    } while (!madeBy(suite).equals(before));
  }

  /** Ids of the containers and networks that carry the name of a suite. */
  private static List<String> madeBy(Process suite) {
    DockerClient client = Images.client();
    String mark = "/" + suite.pid() + "/";
    Stream<String> containers =
        client
            .listContainersCmd()
            .withShowAll(true)
            .withLabelFilter(List.of(Leftovers.LABEL))
            .exec()
            .stream()
            .filter(container -> isMarked(container.getLabels(), mark))
            .map(container -> "container " + container.getId());
    Stream<String> networks =
        client.listNetworksCmd().withFilter("label", List.of(Leftovers.LABEL)).exec().stream()
            .filter(network -> isMarked(network.getLabels(), mark))
            .map(network -> "network " + network.getId());
    return Stream.concat(containers, networks).toList();
  }

  private static boolean isMarked(Map<String, String> labels, String mark) {
    return labels.get(Leftovers.LABEL).contains(mark);
  }
}
