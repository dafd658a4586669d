package wirecheck.sut.container;

import static org.junit.jupiter.api.Assumptions.abort;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
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

  /** The engine's client. */
  static DockerClient client() {
    return Engine.connect().client();
  }
}
