package wirecheck.scenario;

import java.time.Duration;
import java.util.function.Function;
import wirecheck.base.Deadline;
import wirecheck.base.Format;
import wirecheck.base.Payload;
import wirecheck.verdict.Inconclusive;
import wirecheck.verdict.Unmet;
import wirecheck.wire.CloseMode;
import wirecheck.wire.Observation;
import wirecheck.wire.ReadOutcome;
import wirecheck.wire.client.ClientPeer;
import wirecheck.wire.client.TcpClientPeer;

/** Many exchanges with a server under test, one after the other. */
public final class Series {
  /** All series of a scenario may take longer than one wait, but not for ever. */
  static final int DEADLINES = 30;

  private final ScenarioContext scenario;
  private final Clients clients;
  private Deadline all;

  public Series(ScenarioContext scenario, Clients clients) {
    this.scenario = scenario;
    this.clients = clients;
  }

  /** So many exchanges on one client's conversation; ends with the first that goes wrong. */
  public SequenceResult exchangeRepeatedly(
      ClientPeer client, int times, Payload greeting, Payload reply) {
    return repeat(times, reply, number -> exchange(client, greeting, reply));
  }

  /** One client after the other exchanges and closes; ends with the first that is not served. */
  public SequenceResult inTurn(int times, Payload greeting, Payload reply) {
    return repeat(times, reply, number -> oneClient(number, greeting, reply));
  }

  /** Time and again one client sends and is gone, and then the next is to be served. */
  public SequenceResult afterVanishing(int times, Payload sent, Payload greeting, Payload reply) {
    return repeat(
        times,
        reply,
        number -> {
          try (ClientPeer gone = clients.nextClient()) {
            open(gone);
            sendAndVanish(gone, sent);
          }
          return oneClient(number, greeting, reply);
        });
  }

  /** Sends and resets, or, where there is nothing to reset, sends some more and closes. */
  private static void sendAndVanish(ClientPeer client, Payload payload) {
    client.send(payload);
    if (client instanceof TcpClientPeer tcp) {
      tcp.end(CloseMode.RESET);
    } else {
      client.send(payload);
      client.send(payload);
      client.close();
    }
  }

  private SequenceResult repeat(int times, Payload reply, Function<Integer, Observation> turn) {
    Deadline bound = begin();
    int number = 1;
    Observation seen = turn.apply(number);
    while (number < times && isReply(seen, reply)) {
      if (bound.isOver()) {
        throw new Inconclusive(
            "it was too slow to be judged: %d of %d had been served after %s"
                .formatted(number, times, Format.of(bound.elapsed())));
      }
      seen = turn.apply(++number);
    }
    return new SequenceResult(number, times, seen);
  }

  private Deadline begin() {
    if (all == null) {
      all = Deadline.in(scenario.patience().deadline().multipliedBy(DEADLINES));
    }
    return Deadline.in(all.left());
  }

  /** The first listens before it speaks: so the others are answered, too, and not greeted. */
  private Observation oneClient(int number, Payload greeting, Payload reply) {
    try (ClientPeer client = clients.nextClient()) {
      Observation opened = open(client);
      if (opened.ending() != ReadOutcome.ENOUGH) {
        return opened;
      }
      if (number == 1) {
        checkUnasked(client.quietAtFirst());
      }
      return exchange(client, greeting, reply);
    }
  }

  /** Connects, where there is something to connect: a UDP client need not. */
  public static Observation open(ClientPeer client) {
    return client instanceof TcpClientPeer
        ? client.connect()
        : Observation.of(ReadOutcome.ENOUGH, Duration.ZERO);
  }

  private static Observation exchange(ClientPeer client, Payload greeting, Payload reply) {
    checkUnasked(client.unasked());
    client.send(greeting);
    Observation seen = client.one(reply);
    if (isReply(seen, reply)) {
      checkBehind(client.surplus(), greeting, reply);
    }
    return seen;
  }

  private static void checkUnasked(Observation unasked) {
    if (!unasked.chunks().isEmpty()) {
      throw new Unmet("nothing before the greeting is sent", unasked.bytes().toString());
    }
  }

  /** What is sent without end has the reply in it, too. */
  private static void checkBehind(int surplus, Payload greeting, Payload reply) {
    if (surplus > greeting.length() * reply.length()) {
      throw new Unmet(
          "nothing but the reply to " + greeting, reply + ", and " + surplus + " bytes behind it");
    }
  }

  private static boolean isReply(Observation seen, Payload reply) {
    return seen.ending() == ReadOutcome.ENOUGH && seen.bytes().equals(reply);
  }
}
