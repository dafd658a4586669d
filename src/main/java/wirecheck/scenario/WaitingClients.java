package wirecheck.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import wirecheck.base.Deadline;
import wirecheck.base.Payload;
import wirecheck.verdict.Inconclusive;
import wirecheck.wire.Observation;
import wirecheck.wire.ReadOutcome;
import wirecheck.wire.client.ClientPeer;

/** Many clients that wait for a server under test at once. */
public final class WaitingClients {
  private final ScenarioContext scenario;
  private final Clients clients;
  private final Map<String, ClientPeer> waiting = new LinkedHashMap<>();
  private Map<String, Observation> connected = Map.of();
  private volatile Deadline turn;

  public WaitingClients(ScenarioContext scenario, Clients clients) {
    this.scenario = scenario;
    this.clients = clients;
  }

  /** So many clients connect at once and greet; they wait until {@link #served} is asked. */
  public void wait(int number, Payload greeting) {
    for (int i = 1; i <= number; i++) {
      waiting.put("client \"W" + i + '"', clients.client("W" + i));
    }
    connected =
        atOnce(
            client -> {
              Observation connect = client.connect();
              client.send(greeting);
              return connect;
            });
  }

  /** How the connects of the waiting clients came out, by their names. */
  public Map<String, Observation> connected() {
    return connected;
  }

  /**
   * What each waiting client receives, by their names. Each leaves as soon as it has been answered;
   * the deadline of those who still wait begins anew with that.
   */
  public Map<String, Observation> served(Payload reply) {
    nextTurn();
    return atOnce(
        client -> {
          Observation seen = client.one(reply, () -> turn.left());
          client.close();
          if (seen.ending() == ReadOutcome.ENOUGH) {
            nextTurn();
          }
          return seen;
        });
  }

  private void nextTurn() {
    turn = Deadline.in(scenario.patience().deadline());
  }

  private Map<String, Observation> atOnce(Function<ClientPeer, Observation> act) {
    ExecutorService threads = Executors.newFixedThreadPool(waiting.size());
    try {
      Map<String, Future<Observation>> results = new LinkedHashMap<>();
      waiting.forEach((name, client) -> results.put(name, threads.submit(() -> act.apply(client))));
      Map<String, Observation> seen = new LinkedHashMap<>();
      for (Map.Entry<String, Future<Observation>> result : results.entrySet()) {
        seen.put(result.getKey(), result.getValue().get());
      }
      return seen;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new Inconclusive("interrupted while clients were waiting", interrupted);
    } catch (ExecutionException failure) {
      throw thrownBy(failure);
    } finally {
      threads.shutdownNow();
    }
  }

  /** What a client threw is what its scenario is judged by. */
  private static RuntimeException thrownBy(ExecutionException failure) {
    if (failure.getCause() instanceof Error error) {
      throw error;
    }
    return (RuntimeException) failure.getCause();
  }
}
