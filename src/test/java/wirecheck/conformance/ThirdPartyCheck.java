package wirecheck.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import wirecheck.cli.CommandLineForTests;
import wirecheck.outcome.Judgement;
import wirecheck.run.CommandWords;

/**
 * Judges somebody else's program instead of testing the suite: {@code mvn verify
 * -Dwirecheck.role=tcp-server -Dwirecheck.command="python3 server.py {port}"}. Runs only then.
 */
class ThirdPartyCheck {
  @Test
  void conforms() {
    List<String> arguments = new ArrayList<>(List.of("check", property("role")));
    arguments.addAll(List.of("--report", "target/wirecheck-report"));
    if (property("address") != null) {
      arguments.addAll(List.of("--address", property("address")));
    }
    if (property("image") != null) {
      arguments.addAll(List.of("--image", property("image")));
    }
    if (property("command") != null) {
      arguments.add("--");
      arguments.addAll(CommandWords.split(property("command")));
    }
    int status = CommandLineForTests.run(arguments);
    assertThat(status)
        .as("exit status of wirecheck; what it found stands above")
        .isEqualTo(Judgement.OK);
  }

  private static String property(String name) {
    return System.getProperty("wirecheck." + name);
  }
}
