package wirecheck.scenario.exchange;

import java.io.IOException;
import java.time.Duration;
import wirecheck.base.Deadline;
import wirecheck.base.Timeouts;
import wirecheck.base.Trace;
import wirecheck.base.Transport;
import wirecheck.scenario.RunContext;
import wirecheck.scenario.StartupResult;
import wirecheck.spec.exchange.Exchange;
import wirecheck.sut.SystemUnderTest;
import wirecheck.verdict.Inconclusive;
import wirecheck.wire.client.TcpClientPeer;
import wirecheck.wire.client.UdpClientPeer;

/**
 * The first conversation with a server: one exchange.
 *
 * @param exchange what is asked
 */
public record FirstExchange(Exchange exchange) implements StartupResult.FirstConversation {
  private static final String CLIENT = "a client";
  private static final String SERVER = "the server";
  private static final Duration LONGEST = Duration.ofHours(1);

  @Override
  public Duration with(SystemUnderTest server, RunContext context, Trace trace) {
    try (Conversation conversation = conversation(server, context.patience(), trace)) {
      if (conversation.begin().isPresent()) {
        return Duration.ZERO;
      }
      Deadline watch = Deadline.in(LONGEST);
      return conversation.exchange().isPresent() ? Duration.ZERO : watch.elapsed();
    }
  }

  private Conversation conversation(SystemUnderTest server, Timeouts timeouts, Trace trace) {
    if (exchange.transport() == Transport.TCP) {
      return new StreamConversation(
          new TcpClientPeer(CLIENT, SERVER, server.address(), timeouts, trace), exchange);
    }
    try {
      return new DatagramConversation(
          new UdpClientPeer(CLIENT, SERVER, server.address(), timeouts, trace, server::hasEnded),
          exchange);
    } catch (IOException noSocket) {
      throw new Inconclusive("no socket for a test peer: " + noSocket.getMessage(), noSocket);
    }
  }
}
