package wirecheck.steps;

import java.util.Map;
import java.util.function.Consumer;
import wirecheck.bench.Stage;

/** What the person who runs a server does with it. */
final class Handling {
  static final String WORDS =
      "started|asked to stop|stopped and started again on the same port"
          + "|started a second time on the same port";

  private static final Map<String, Consumer<Stage>> HANDLINGS =
      Map.of(
          "started", Stage::startServer,
          "asked to stop", Stage::stopServer,
          "stopped and started again on the same port", Stage::restartServer,
          "started a second time on the same port", Stage::startSecond);

  private final Consumer<Stage> handling;

  private Handling(Consumer<Stage> handling) {
    this.handling = handling;
  }

  static Handling of(String words) {
    return new Handling(HANDLINGS.get(words));
  }

  void of(Stage stage) {
    handling.accept(stage);
  }
}
