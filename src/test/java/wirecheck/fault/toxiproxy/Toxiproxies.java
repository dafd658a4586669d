package wirecheck.fault.toxiproxy;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.testcontainers.DockerClientFactory;
import wirecheck.verdict.Inconclusive;

/**
 * The real Toxiproxies of this machine. Where one is missing its tests are skipped with the reason,
 * unless {@code -Dwirecheck.requireToxiproxy=true} says that it has to be there. {@code
 * -Dwirecheck.toxiproxy=PATH} or the environment variable {@code WIRECHECK_TOXIPROXY} names a
 * binary that is not on the PATH.
 */
public final class Toxiproxies {
  private Toxiproxies() {}

  public static Path program() {
    String named = System.getProperty("wirecheck.toxiproxy", System.getenv("WIRECHECK_TOXIPROXY"));
    if (named != null) {
      return Path.of(named);
    }
    Optional<Path> found = ToxiproxyLinks.find(System.getenv().getOrDefault("PATH", ""));
    return found.orElseGet(() -> missing("there is no toxiproxy-server on the PATH"));
  }

  public static ToxiproxyLinks binary() {
    return ToxiproxyLinks.binary(program());
  }

  public static ToxiproxyLinks container() {
    return container(ToxiproxyLinks::container);
  }

  static ToxiproxyLinks container(Supplier<ToxiproxyLinks> kind) {
    if (!isDockerUsable()) {
      return missing(
          "there is no usable Docker engine for a container of " + ContainerServer.IMAGE);
    }
    try {
      return kind.get();
    } catch (Inconclusive e) {
      return missing(e.getMessage());
    }
  }

  private static boolean isDockerUsable() {
    try {
      return DockerClientFactory.instance().isDockerAvailable();
    } catch (RuntimeException e) {
      // An engine that cannot fetch what Testcontainers itself wants to run, for one.
      return false;
    }
  }

  private static <T> T missing(String why) {
    if (Boolean.getBoolean("wirecheck.requireToxiproxy")) {
      throw new AssertionError("wirecheck.requireToxiproxy is set, and " + why);
    }
    return abort(why);
  }
}
