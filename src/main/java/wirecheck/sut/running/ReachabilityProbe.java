package wirecheck.sut.running;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Optional;
import wirecheck.base.Format;
import wirecheck.base.Payload;
import wirecheck.base.Timeouts;
import wirecheck.base.Trace;
import wirecheck.base.Transport;
import wirecheck.verdict.Inconclusive;
import wirecheck.wire.ReadLimit;
import wirecheck.wire.ReadOutcome;
import wirecheck.wire.client.ClientPeer;
import wirecheck.wire.client.TcpClientPeer;
import wirecheck.wire.client.UdpClientPeer;

/**
 * The first look at a server that somebody else runs. Nothing but the wire tells whether it is
 * there: over TCP a connect, whatever follows it; over UDP any answer to a greeting.
 *
 * @param greeting that a server answers
 * @param patience with a server that does not
 */
public record ReachabilityProbe(Transport transport, Payload greeting, Timeouts patience) {
  private static final String CLIENT = "the first client";

  /**
   * Looks once.
   *
   * @param party how traces call the server
   * @return nothing if it is up, else why it is not
   */
  Optional<String> whyNotUp(String party, InetSocketAddress server, Trace trace) {
    try (ClientPeer client = client(party, server, trace)) {
      ReadOutcome ending = client.connect().ending();
      if (transport == Transport.UDP && ending == ReadOutcome.ENOUGH) {
        client.send(greeting);
        ending = client.next(ReadLimit.of(patience.deadline())).ending();
      }
      return switch (ending) {
        case ENOUGH -> Optional.empty();
        case REFUSED -> Optional.of("nobody listens at " + Format.of(server));
        default -> Optional.of("nobody answers at " + Format.of(server));
      };
    }
  }

  private ClientPeer client(String party, InetSocketAddress server, Trace trace) {
    if (transport == Transport.TCP) {
      return new TcpClientPeer(CLIENT, party, server, patience, trace);
    }
    try {
      return new UdpClientPeer(CLIENT, party, server, patience, trace, () -> false);
    } catch (IOException noSocket) {
      throw new Inconclusive("no socket for a test peer: " + noSocket.getMessage(), noSocket);
    }
  }
}
