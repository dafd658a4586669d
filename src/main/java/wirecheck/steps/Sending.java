package wirecheck.steps;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import wirecheck.base.Payload;
import wirecheck.wire.CloseMode;
import wirecheck.wire.client.ClientPeer;
import wirecheck.wire.client.TcpClientPeer;

/**
 * What a client peer sends and how.
 *
 * @param pieces each written by itself, with a gap between them
 * @param times how often, back to back
 * @param deaf how long it reads nothing afterwards
 * @param ending how it ends its connection at once afterwards, where it does
 */
record Sending(List<Payload> pieces, int times, Duration deaf, Optional<CloseMode> ending) {
  private static final Duration APART = Duration.ofMillis(150);

  static Sending of(List<Payload> pieces, int times) {
    return new Sending(pieces, times, Duration.ZERO, Optional.empty());
  }

  Sending thenDeafFor(Duration duration) {
    return new Sending(pieces, times, duration, ending);
  }

  Sending thenEnding(CloseMode how) {
    return new Sending(pieces, times, deaf, Optional.of(how));
  }

  void by(ClientPeer client) {
    for (int i = 0; i < times; i++) {
      client.sendApart(APART, pieces);
    }
    client.pause(deaf);
    ending.ifPresent(how -> ((TcpClientPeer) client).end(how));
  }
}
