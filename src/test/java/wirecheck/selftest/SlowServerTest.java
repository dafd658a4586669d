package wirecheck.selftest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wirecheck.faulty.HelloSlowTcpServer;
import wirecheck.spec.Hello;
import wirecheck.verdict.Verdict;

/** A server may take its time over each client, as long as it gets to the next. */
class SlowServerTest {
  @Test
  void serves_its_waiting_clients_in_turn() throws Exception {
    FaultyProgram server = FaultyProgram.of(Hello.TCP_SERVER, HelloSlowTcpServer::new);

    Judgement judgement = Judge.judge(server.source().subject(server.role()), List.of("TCP-S17"));

    assertEquals(Set.of("TCP-S17"), judgement.with(Verdict.PASS), judgement::details);
  }
}
