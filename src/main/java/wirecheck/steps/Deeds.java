package wirecheck.steps;

import java.util.Map;
import java.util.function.Consumer;
import wirecheck.wire.Break;
import wirecheck.wire.ClientPeer;
import wirecheck.wire.TcpPeer;

/** What a client peer does beside sending, receiving and listening. */
final class Deed {
  static final String WORDS =
      "closes its connection|half-closes its connection|resets its connection"
          + "|waits for the end of its connection|takes whatever it is answered"
          + "|waits for an answer and takes it"
          + "|takes little at once";

  private static final Map<String, Consumer<ClientPeer>> DEEDS =
      Map.of(
          "closes its connection", client -> ((TcpPeer) client).end(Break.CLOSE),
          "half-closes its connection", client -> ((TcpPeer) client).end(Break.HALF_CLOSE),
          "resets its connection", client -> ((TcpPeer) client).end(Break.RESET),
          "waits for the end of its connection", ClientPeer::awaitEnd,
          "takes whatever it is answered", ClientPeer::drain,
          "waits for an answer and takes it", ClientPeer::awaitAndDrain,
          "takes little at once", client -> ((TcpPeer) client).takeLittleAtOnce());

  private final Consumer<ClientPeer> deed;

  private Deed(Consumer<ClientPeer> deed) {
    this.deed = deed;
  }

  static Deed of(String words) {
    return new Deed(DEEDS.get(words));
  }

  void by(ClientPeer client) {
    deed.accept(client);
  }
}
