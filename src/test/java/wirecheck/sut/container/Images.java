package wirecheck.sut.container;

import static org.junit.jupiter.api.Assumptions.abort;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.BuildImageResultCallback;
import com.github.dockerjava.api.exception.NotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import wirecheck.sut.CannotRun;

/**
 * Images that tests need and cannot make themselves: without them a test is skipped with the
 * reason, unless {@code -Dwirecheck.requireImages=true} says that they have to be there.
 */
public final class Images {
  private Images() {}

  /** The name of the image of one of the languages in implementations/. */
  public static String of(String language) {
    String name = "hello-" + language;
    try {
      client().inspectImageCmd(name).exec();
      return name;
    } catch (CannotRun | NotFoundException missing) {
      String why =
          "there is no image "
              + name
              + " (implementations/"
              + language
              + "): "
              + missing.getMessage();
      if (Boolean.getBoolean("wirecheck.requireImages")) {
        throw new AssertionError("wirecheck.requireImages is set, and " + why, missing);
      }
      return abort(why);
    }
  }

  /** An image made of a Dockerfile of these lines, which has no name but its id. */
  public static String of(Path folder, String... lines) throws IOException {
    Files.write(folder.resolve("Dockerfile"), List.of(lines));
    return client()
        .buildImageCmd(folder.toFile())
        .exec(new BuildImageResultCallback())
        .awaitImageId();
  }

  /** Forgets an image. */
  public static void forget(String image) {
    client().removeImageCmd(image).withForce(true).exec();
  }

  /** The engine's client. */
  static DockerClient client() {
    return Engine.connect().client();
  }
}
