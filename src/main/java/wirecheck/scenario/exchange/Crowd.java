package wirecheck.scenario.exchange;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import wirecheck.scenario.ScenarioContext;
import wirecheck.verdict.Inconclusive;
import wirecheck.wire.Pacing;

/** Many clients of a server under test at once. */
public final class Crowd {
  /** What the suite keeps free of the connections that a server has room for. */
  private static final int KEPT_FREE = 2;

  private final ScenarioContext scenario;
  private final Conversations conversations;
  private final List<Conversation> waiting = new ArrayList<>();
  private Optional<Breach> waited = Optional.empty();

  public Crowd(ScenarioContext scenario, Conversations conversations) {
    this.scenario = scenario;
    this.conversations = conversations;
  }

  /** How many may come at once: no more than are wanted, nor than the exchange has room for. */
  public int size(int wanted) {
    return Math.min(wanted, conversations.exchange().facts().connections() - KEPT_FREE);
  }

  /** So many clients at once make so many exchanges each, on connections of their own. */
  public Optional<Breach> exchange(int wanted, int exchanges) {
    int clients = size(wanted);
    if (conversations.exchange().facts().clients().inTurn()) {
      return oneAfterTheOther(clients, exchanges);
    }
    return atOnce(clients, conversation -> exchange(conversation, exchanges));
  }

  private Optional<Breach> exchange(Conversation first, int exchanges) {
    int each = Math.min(exchanges, onOneConnection());
    Optional<Breach> breach = talk(first, each);
    for (int made = each; made < exchanges && breach.isEmpty(); made += each) {
      breach = talk(conversations.nextPatient(), each);
    }
    return breach;
  }

  private Optional<Breach> oneAfterTheOther(int clients, int exchanges) {
    Optional<Breach> breach = Optional.empty();
    for (int i = 1; i <= clients && breach.isEmpty(); i++) {
      String who = "client " + i + " of " + clients;
      breach = exchange(conversations.next(), exchanges).map(one -> one.of(who));
    }
    return breach;
  }

  private int onOneConnection() {
    return conversations.exchange().facts().exchangesPerConnection().orElse(Integer.MAX_VALUE);
  }

  private static Optional<Breach> talk(Conversation conversation, int exchanges) {
    try (conversation) {
      Optional<Breach> breach = conversation.begin();
      return breach.isPresent() ? breach : conversation.exchanges(exchanges);
    }
  }

  private Optional<Breach> atOnce(int clients, Function<Conversation, Optional<Breach>> act) {
    ExecutorService threads = Executors.newFixedThreadPool(clients);
    try {
      List<Future<Optional<Breach>>> results = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        results.add(threads.submit(() -> act.apply(conversations.nextPatient())));
      }
      return firstOf(results);
    } finally {
      threads.shutdownNow();
    }
  }

  private static Optional<Breach> firstOf(List<Future<Optional<Breach>>> results) {
    Optional<Breach> first = Optional.empty();
    int number = 0;
    for (Future<Optional<Breach>> result : results) {
      number++;
      Optional<Breach> breach = outcome(result);
      String who = "client " + number + " of " + results.size();
      boolean graver =
          breach.isPresent()
              && (first.isEmpty() || breach.get().lasting() && !first.get().lasting());
      first = graver ? breach.map(one -> one.of(who)) : first;
    }
    return first;
  }

  private static Optional<Breach> outcome(Future<Optional<Breach>> result) {
    try {
      return result.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new Inconclusive("interrupted while clients were waiting", interrupted);
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) failure.getCause();
    }
  }

  /**
   * So many clients come and ask while another is there, which leaves a while later; each of them
   * leaves as soon as it is answered.
   */
  public void comeWhile(Conversation first, int clients, Duration later) {
    ExecutorService threads = Executors.newFixedThreadPool(clients);
    try {
      List<Future<Optional<Breach>>> results = new ArrayList<>();
      for (int i = 0; i < clients; i++) {
        results.add(threads.submit(() -> talk(conversations.nextPatient(), 1)));
      }
      Pacing.pause(later);
      first.close();
      waited = firstOf(results);
    } finally {
      threads.shutdownNow();
    }
  }

  /** What became of those who came. */
  public Optional<Breach> waited() {
    return waited;
  }

  /** So many clients connect and stay; every other one sends half a request. */
  public void stayIdle(int wanted, boolean halfRequests) {
    for (int i = 0; i < size(wanted); i++) {
      StreamConversation client = conversations.nextStream();
      scenario.closeInTheEnd(client::close);
      waiting.add(client);
      if (i % 2 == 0 || !halfRequests) {
        client.connect();
      } else if (client.begin().isEmpty()) {
        client.send(Sequences.half(client.request()));
      }
    }
  }

  /** So many clients ask back to back, before any answer is read. */
  public void askAll(int clients) {
    for (int i = 0; i < clients; i++) {
      Conversation client = conversations.next();
      scenario.closeInTheEnd(client::close);
      waiting.add(client);
    }
    waiting.forEach(Conversation::ask);
  }

  /** What became of the questions of those who asked. */
  public Optional<Breach> allAnswered() {
    int number = 0;
    for (Conversation client : waiting) {
      String who = "client " + ++number + " of " + waiting.size();
      Optional<Breach> breach = client.hearAll();
      if (breach.isPresent()) {
        return breach.map(one -> one.of(who));
      }
    }
    return Optional.empty();
  }
}
