package wirecheck.sut.running;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Optional;
import wirecheck.verdict.Inconclusive;
import wirecheck.wire.ClientPeer;
import wirecheck.wire.Ending;
import wirecheck.wire.Patience;
import wirecheck.wire.Payload;
import wirecheck.wire.TcpPeer;
import wirecheck.wire.Trace;
import wirecheck.wire.Transport;
import wirecheck.wire.UdpPeer;
import wirecheck.wire.Wait;
import wirecheck.wire.Words;

/**
 * The first look at a server that somebody else runs. Nothing but the wire tells whether it is
 * there: over TCP a connect, whatever follows it; over UDP any answer to a greeting.
 *
 * @param greeting that a server answers
 * @param patience with a server that does not
 */
public record FirstLook(Transport transport, Payload greeting, Patience patience) {
  private static final String CLIENT = "the first client";

  /**
   * Looks once.
   *
   * @param party how traces call the server
   * @return nothing if it is up, else why it is not
   */
  Optional<String> whyNotUp(String party, InetSocketAddress server, Trace trace) {
    try (ClientPeer client = client(party, server, trace)) {
      Ending ending = client.connect().ending();
      if (transport == Transport.UDP && ending == Ending.ENOUGH) {
        client.send(greeting);
        ending = client.next(Wait.of(patience.deadline())).ending();
      }
      return switch (ending) {
        case ENOUGH -> Optional.empty();
        case REFUSED -> Optional.of("nobody listens at " + Words.of(server));
        default -> Optional.of("nobody answers at " + Words.of(server));
      };
    }
  }

  private ClientPeer client(String party, InetSocketAddress server, Trace trace) {
    if (transport == Transport.TCP) {
      return new TcpPeer(CLIENT, party, server, patience, trace);
    }
    try {
      return new UdpPeer(CLIENT, party, server, patience, trace, () -> false);
    } catch (IOException noSocket) {
      throw new Inconclusive("no socket for a test peer: " + noSocket.getMessage(), noSocket);
    }
  }
}
