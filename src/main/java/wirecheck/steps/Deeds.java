package wirecheck.steps;

import java.util.function.Consumer;
import wirecheck.wire.CloseMode;
import wirecheck.wire.client.ClientPeer;
import wirecheck.wire.client.TcpClientPeer;

/** What a client peer does beside sending, receiving and listening. */
final class Deeds {
  static final String WORDS =
      "closes its connection|half-closes its connection|resets its connection"
          + "|waits for the end of its connection|takes whatever it is answered"
          + "|takes little at once";

  private Deeds() {}

  static Consumer<ClientPeer> of(String words) {
    return switch (words) {
      case "closes its connection" -> client -> ((TcpClientPeer) client).end(CloseMode.CLOSE);
      case "half-closes its connection" ->
          client -> ((TcpClientPeer) client).end(CloseMode.HALF_CLOSE);
      case "resets its connection" -> client -> ((TcpClientPeer) client).end(CloseMode.RESET);
      case "waits for the end of its connection" -> ClientPeer::awaitEnd;
      case "takes whatever it is answered" -> ClientPeer::drain;
      case "takes little at once" -> client -> ((TcpClientPeer) client).takeLittleAtOnce();
      default -> throw new IllegalArgumentException("no such deed of a client: " + words);
    };
  }
}
