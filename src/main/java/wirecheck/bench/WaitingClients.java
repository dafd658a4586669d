package wirecheck.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import wirecheck.verdict.Inconclusive;
import wirecheck.wire.ClientPeer;
import wirecheck.wire.Observation;
import wirecheck.wire.Payload;

/** Many clients that wait for a server under test at once. */
public final class WaitingClients {
  private final Clients clients;
  private List<ClientPeer> waiting = List.of();
  private List<Observation> connected = List.of();

  public WaitingClients(Clients clients) {
    this.clients = clients;
  }

  /** So many clients connect at once and greet; they wait until {@link #served} is asked. */
  public void wait(int number, Payload greeting) {
    List<ClientPeer> peers = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      peers.add(clients.client("W" + (i + 1)));
    }
    waiting = peers;
    connected =
        atOnce(
            client -> {
              Observation connect = client.connect();
              client.send(greeting);
              return connect;
            });
  }

  /** How the connects of the waiting clients came out. */
  public List<Observation> connected() {
    return connected;
  }

  /** What each waiting client receives; each leaves as soon as it has been answered. */
  public List<Observation> served(Payload reply) {
    return atOnce(
        client -> {
          Observation seen = client.one(reply);
          client.close();
          return seen;
        });
  }

  private List<Observation> atOnce(Function<ClientPeer, Observation> act) {
    ExecutorService threads = Executors.newFixedThreadPool(waiting.size());
    try {
      List<Future<Observation>> results = new ArrayList<>();
      waiting.forEach(client -> results.add(threads.submit(() -> act.apply(client))));
      List<Observation> seen = new ArrayList<>();
      for (Future<Observation> result : results) {
        seen.add(result.get());
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
