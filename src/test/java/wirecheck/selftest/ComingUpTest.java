package wirecheck.selftest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import wirecheck.base.Trace;
import wirecheck.faulty.useless.NothingListens;
import wirecheck.outcome.ScenarioResult;
import wirecheck.spec.Hello;

/** What is said of a server's first moments. */
class ComingUpTest {
  private static final String FIRST = "TCP-S1";

  @Test
  void of_a_server_that_does_not_come_up_the_first_start_tells() throws Exception {
    FaultyProgram server = FaultyProgram.of(Hello.TCP_SERVER, NothingListens::new);

    assertEquals(
        "expected a program that comes up and stays, observed it is not bound to its port",
        judged(server).finding(FIRST).reason());
  }

  @Test
  void of_a_server_that_comes_up_it_is_told_once() throws Exception {
    FaultyProgram server = FaultyProgram.of(Hello.TCP_SERVER, "ShowsItAllAtTheEnd.py");

    ScenarioResult scenario = judged(server).scenarios().get(FIRST).get(0);

    long times =
        scenario.evidence().trace().events().stream()
            .filter(event -> event.kind() == Trace.Kind.READY)
            .count();
    assertEquals(1, times);
  }

  private static Judgement judged(FaultyProgram server) throws Exception {
    return Judge.judge(server.source().subject(server.role()), List.of(FIRST));
  }
}
