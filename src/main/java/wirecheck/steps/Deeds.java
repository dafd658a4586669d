package wirecheck.steps;

import java.util.function.Consumer;
import wirecheck.wire.Break;
import wirecheck.wire.ClientPeer;
import wirecheck.wire.TcpPeer;

/** What a client peer does beside sending, receiving and listening. */
final class Deeds {
  static final String WORDS =
      "closes its connection|half-closes its connection|resets its connection"
          + "|waits for the end of its connection|takes whatever it is answered"
          + "|takes little at once";

  private Deeds() {}

  static Consumer<ClientPeer> of(String words) {
    return switch (words) {
      case "closes its connection" -> client -> ((TcpPeer) client).end(Break.CLOSE);
      case "half-closes its connection" -> client -> ((TcpPeer) client).end(Break.HALF_CLOSE);
      case "resets its connection" -> client -> ((TcpPeer) client).end(Break.RESET);
      case "waits for the end of its connection" -> ClientPeer::awaitEnd;
      case "takes whatever it is answered" -> ClientPeer::drain;
      case "takes little at once" -> client -> ((TcpPeer) client).takeLittleAtOnce();
      default -> throw new IllegalArgumentException("no such deed of a client: " + words);
    };
  }
}
