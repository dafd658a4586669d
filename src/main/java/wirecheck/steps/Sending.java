package wirecheck.steps;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import wirecheck.wire.Break;
import wirecheck.wire.ClientPeer;
import wirecheck.wire.Payload;
import wirecheck.wire.TcpPeer;

/**
 * What a client peer sends and how.
 *
 * @param pieces each written by itself, with a gap between them
 * @param times how often, back to back
 * @param deaf how long it reads nothing afterwards
 * @param ending how it ends its connection at once afterwards, where it does
 */
record Sending(List<Payload> pieces, int times, Duration deaf, Optional<Break> ending) {
  private static final Duration APART = Duration.ofMillis(150);

  static Sending of(List<Payload> pieces, int times) {
    return new Sending(pieces, times, Duration.ZERO, Optional.empty());
  }

  Sending thenDeafFor(Duration duration) {
    return new Sending(pieces, times, duration, ending);
  }

  Sending thenEnding(Break how) {
    return new Sending(pieces, times, deaf, Optional.of(how));
  }

  void by(ClientPeer client) {
    for (int i = 0; i < times; i++) {
      client.sendApart(APART, pieces);
    }
    client.pause(deaf);
    ending.ifPresent(how -> ((TcpPeer) client).end(how));
  }
}
