package wirecheck.steps;

import java.util.function.Consumer;
import wirecheck.scenario.Servers;

/** What the person who runs a server does with it. */
final class Handlings {
  static final String WORDS =
      "started|asked to stop|stopped and started again on the same port"
          + "|started a second time on the same port";

  private Handlings() {}

  static Consumer<Servers> of(String words) {
    return switch (words) {
      case "started" -> Servers::startServer;
      case "asked to stop" -> Servers::stopServer;
      case "stopped and started again on the same port" -> Servers::restartServer;
      case "started a second time on the same port" -> Servers::startSecond;
      default -> throw new IllegalArgumentException("no such handling of a server: " + words);
    };
  }
}
