package wirecheck.steps;

import java.util.function.Consumer;
import wirecheck.bench.Stage;

/** What the person who runs a server does with it. */
final class Handlings {
  static final String WORDS =
      "started|asked to stop|stopped and started again on the same port"
          + "|started a second time on the same port";

  private Handlings() {}

  static Consumer<Stage> of(String words) {
    return switch (words) {
      case "started" -> Stage::startServer;
      case "asked to stop" -> Stage::stopServer;
      case "stopped and started again on the same port" -> Stage::restartServer;
      case "started a second time on the same port" -> Stage::startSecond;
      default -> throw new IllegalArgumentException("no such handling of a server: " + words);
    };
  }
}
