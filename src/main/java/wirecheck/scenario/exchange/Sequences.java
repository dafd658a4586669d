package wirecheck.scenario.exchange;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import wirecheck.base.Payload;
import wirecheck.wire.CloseMode;
import wirecheck.wire.Pacing;

/** What many clients of a server under test do, one after the other. */
public final class Sequences {
  private final Conversations conversations;

  public Sequences(Conversations conversations) {
    this.conversations = conversations;
  }

  /** So many clients in turn are served; ends with the first that is not. */
  public Optional<Breach> served(int wanted) {
    int times = conversations.scaled(wanted);
    return each(times, "client", number -> conversations.served());
  }

  /** Time and again one client does something and is gone, and the next is to be served. */
  public Optional<Breach> afterEach(int times, Runnable client) {
    return each(
        times,
        "the client after one that was gone",
        number -> {
          client.run();
          return conversations.served();
        });
  }

  private static Optional<Breach> each(int times, String who, IntFunction<Optional<Breach>> turn) {
    for (int i = 1; i <= times; i++) {
      Optional<Breach> breach = turn.apply(i);
      if (breach.isPresent()) {
        String place = who + " " + i + " of " + times;
        return breach.map(one -> one.of(place));
      }
    }
    return Optional.empty();
  }

  /** A client connects and closes. */
  public void connectAndClose() {
    try (StreamConversation client = conversations.nextStream()) {
      client.connect();
    }
  }

  /** A client comes so far that it may ask, sends bytes, and ends its connection at once. */
  public void sendAndEnd(Payload bytes, CloseMode how) {
    try (StreamConversation client = conversations.nextStream()) {
      client.begin();
      client.send(bytes);
      client.end(how);
    }
  }

  /** A client comes so far that it may ask, asks, and ends its connection at once. */
  public void askAndEnd(CloseMode how) {
    try (StreamConversation client = conversations.nextStream()) {
      client.begin();
      client.ask();
      client.end(how);
    }
  }

  /** A client asks, and closes its socket before the answer. */
  public void askAndVanish() {
    try (Conversation client = conversations.next()) {
      client.begin();
      client.ask(3);
    }
  }

  /** So many bytes of whole requests, at least. */
  public Payload requests(int bytes) {
    try (StreamConversation client = conversations.nextStream()) {
      Payload all = client.request();
      while (all.length() < bytes) {
        all = all.plus(client.request());
      }
      return all;
    }
  }

  /** Clients come and leave: by close after an exchange, by reset, in the middle of a request. */
  public Optional<Breach> comeAndLeave(int wanted) {
    int times = conversations.scaled(wanted);
    return each(times, "client", this::comeAndLeaveOnce);
  }

  private Optional<Breach> comeAndLeaveOnce(int number) {
    try (StreamConversation client = conversations.nextStream()) {
      Optional<Breach> breach = client.begin();
      if (breach.isPresent()) {
        return breach;
      }
      if (number % 3 == 0 && !conversations.exchange().asksNothing()) {
        client.send(half(client.request()));
        return Optional.empty();
      }
      breach = client.exchange();
      client.end(number % 3 == 1 ? CloseMode.CLOSE : CloseMode.RESET);
      return breach;
    }
  }

  /** The first half of a request, at least a byte and not the whole. */
  public static Payload half(Payload request) {
    return request.head(Math.max(1, request.length() / 2));
  }

  /** A client asks byte by byte, or in pieces, on a connection of its own, and is answered. */
  public Optional<Breach> cutInTwo(int most, Duration gap) {
    Payload sample;
    try (StreamConversation client = conversations.nextStream()) {
      sample = client.request();
    }
    List<Integer> places = places(sample.length(), most);
    return each(
        places.size(),
        "cut",
        number -> {
          int place = places.get(number - 1);
          try (StreamConversation client = conversations.nextStream()) {
            Optional<Breach> breach = client.begin();
            if (breach.isPresent()) {
              return breach;
            }
            Payload request = client.requests(1);
            int cut = Math.min(place, request.length() - 1);
            Pacing.apart(gap, client::send, List.of(request.head(cut), request.from(cut)));
            return client.hearAll().map(one -> one.of("cut after " + cut + " bytes"));
          }
        });
  }

  /** Where to cut: everywhere, or at so many places, after the first and before the last byte. */
  public static List<Integer> places(int length, int most) {
    List<Integer> places = new ArrayList<>();
    int cuts = Math.min(most, length - 1);
    for (int i = 0; i < cuts; i++) {
      places.add(cuts == 1 ? 1 : 1 + (int) ((long) i * (length - 2) / (cuts - 1)));
    }
    return places;
  }

  /** Half-closes at once after so many requests; each is answered, then comes the end. */
  public Optional<Breach> askAndHalfClose(int times, int requests) {
    return each(
        times,
        "client",
        number -> {
          try (StreamConversation client = conversations.nextStream()) {
            return firstOf(
                client::begin,
                () -> {
                  if (requests > 0) {
                    client.ask(requests);
                  }
                  client.end(CloseMode.HALF_CLOSE);
                  return client.hearAll();
                },
                () -> client.hearTheEnd(false));
          }
        });
  }

  /** The first breach of several acts, each done only if those before it went well. */
  @SafeVarargs
  public static Optional<Breach> firstOf(Supplier<Optional<Breach>>... acts) {
    for (Supplier<Optional<Breach>> act : acts) {
      Optional<Breach> breach = act.get();
      if (breach.isPresent()) {
        return breach;
      }
    }
    return Optional.empty();
  }

  /** Requests with one of the first bytes changed, each on a connection of its own. */
  public Optional<Breach> spoilt(int first, int mask, Duration listen) {
    int length;
    try (Conversation client = conversations.next()) {
      length = client.request().length();
    }
    return each(
        Math.min(first, length),
        "the client after one with a spoilt byte",
        number -> {
          try (Conversation client = conversations.next()) {
            client.begin();
            byte[] bytes = client.request().bytes();
            bytes[number - 1] ^= (byte) mask;
            client.send(Payload.of(bytes));
            client.hearOut(listen);
          }
          return conversations.served();
        });
  }

  /** Requests cut at so many lengths, each by a client of its own. */
  public Optional<Breach> cutShort(int lengths, Duration listen) {
    int length;
    try (Conversation client = conversations.next()) {
      length = client.request().length();
    }
    List<Integer> places = places(length, lengths);
    return each(
        places.size(),
        "the client after a request that was cut",
        number -> {
          try (Conversation client = conversations.next()) {
            client.send(client.request().head(places.get(number - 1)));
            client.hearOut(listen);
          }
          return conversations.served();
        });
  }
}
