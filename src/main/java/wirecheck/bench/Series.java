package wirecheck.bench;

import java.time.Duration;
import java.util.function.Function;
import wirecheck.verdict.Inconclusive;
import wirecheck.verdict.Unmet;
import wirecheck.wire.Break;
import wirecheck.wire.ClientPeer;
import wirecheck.wire.Deadline;
import wirecheck.wire.Ending;
import wirecheck.wire.Observation;
import wirecheck.wire.Payload;
import wirecheck.wire.TcpPeer;
import wirecheck.wire.Words;

/** Many exchanges with a server under test, one after the other. */
public final class Series {
  /** All series of a scenario may take longer than one wait, but not for ever. */
  static final int DEADLINES = 30;

  private final Scene scene;
  private final Clients clients;
  private Deadline all;

  public Series(Scene scene, Clients clients) {
    this.scene = scene;
    this.clients = clients;
  }

  /** So many exchanges on one client's conversation; ends with the first that goes wrong. */
  public Turn exchangeRepeatedly(ClientPeer client, int times, Payload greeting, Payload reply) {
    return repeat(times, reply, number -> exchange(client, greeting, reply));
  }

  /** One client after the other exchanges and closes; ends with the first that is not served. */
  public Turn inTurn(int times, Payload greeting, Payload reply) {
    return repeat(times, reply, number -> oneClient(number, greeting, reply));
  }

  /** Time and again one client sends and is gone, and then the next is to be served. */
  public Turn afterVanishing(int times, Payload sent, Payload greeting, Payload reply) {
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
    if (client instanceof TcpPeer tcp) {
      tcp.end(Break.RESET);
    } else {
      client.send(payload);
      client.send(payload);
      client.close();
    }
  }

  private Turn repeat(int times, Payload reply, Function<Integer, Observation> turn) {
    Deadline bound = begin();
    int number = 1;
    Observation seen = turn.apply(number);
    while (number < times && isReply(seen, reply)) {
      if (bound.isOver()) {
        throw new Inconclusive(
            "it was too slow to be judged: %d of %d had been served after %s"
                .formatted(number, times, Words.of(bound.elapsed())));
      }
      seen = turn.apply(++number);
    }
    return new Turn(number, times, seen);
  }

  private Deadline begin() {
    if (all == null) {
      all = Deadline.in(scene.patience().deadline().multipliedBy(DEADLINES));
    }
    return Deadline.in(all.left());
  }

  /** The first listens before it speaks: so the others are answered, too, and not greeted. */
  private Observation oneClient(int number, Payload greeting, Payload reply) {
    try (ClientPeer client = clients.nextClient()) {
      Observation opened = open(client);
      if (opened.ending() != Ending.ENOUGH) {
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
    return client instanceof TcpPeer
        ? client.connect()
        : Observation.of(Ending.ENOUGH, Duration.ZERO);
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
    return seen.ending() == Ending.ENOUGH && seen.bytes().equals(reply);
  }
}
