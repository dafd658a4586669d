package wirecheck.sut.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.InspectImageResponse;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.InternetProtocol;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.dockerclient.DockerClientProviderStrategy;
import wirecheck.base.Transport;
import wirecheck.sut.CannotRun;

/** The Docker engine, and the images that it has or can get. */
final class Engine {
  private static final long PULL_MINUTES = 10;

  private final DockerClient client;

  Engine(DockerClient client) {
    this.client = client;
  }

  /**
   * Finds the engine as Testcontainers does, but without the factory's own client, which would
   * fetch and start a helper first.
   *
   * @throws CannotRun if none answers
   */
  static Engine connect() {
    try {
      return new Engine(
          DockerClientProviderStrategy.getClientForConfig(
              DockerClientFactory.instance().getTransportConfig()));
    } catch (RuntimeException none) {
      throw new CannotRun(
          "--image needs a Docker engine, and none answers ("
              + none.getMessage().lines().findFirst().orElse("no reason given")
              + "): start one, or set DOCKER_HOST");
    }
  }

  String version() {
    return client.versionCmd().exec().getVersion();
  }

  DockerClient client() {
    return client;
  }

  /**
   * Sees to it that an image is here; pulls it if it is not.
   *
   * @throws CannotRun if it is not to be had
   */
  Image require(String image, Transport transport) {
    InternetProtocol wanted =
        transport == Transport.UDP ? InternetProtocol.UDP : InternetProtocol.TCP;
    InspectImageResponse found = find(image);
    List<Integer> ports =
        Stream.ofNullable(found.getConfig().getExposedPorts())
            .flatMap(Arrays::stream)
            .filter(port -> port.getProtocol() == wanted)
            .map(ExposedPort::getPort)
            .sorted()
            .toList();
    return new Image(
        image, transport, ports, found.getArch(), client.versionCmd().exec().getArch());
  }

  private InspectImageResponse find(String image) {
    try {
      return client.inspectImageCmd(image).exec();
    } catch (NotFoundException notHere) {
      pull(image);
      return client.inspectImageCmd(image).exec();
    } catch (DockerException noName) {
      throw new CannotRun("no image: " + Refusal.words(noName));
    }
  }

  private void pull(String image) {
    String tagged = image.matches(".*[:@][^/]+") ? image : image + ":latest";
    try {
      if (!client.pullImageCmd(tagged).start().awaitCompletion(PULL_MINUTES, TimeUnit.MINUTES)) {
        throw new CannotRun("image " + image + " was not pulled within " + PULL_MINUTES + " min");
      }
    } catch (DockerException refused) {
      throw new CannotRun(
          "image " + image + " is not here and cannot be pulled: " + Refusal.words(refused));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CannotRun("image " + image + " was not pulled: interrupted");
    }
  }
}
