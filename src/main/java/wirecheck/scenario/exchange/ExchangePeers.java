package wirecheck.scenario.exchange;

import wirecheck.base.Payload;
import wirecheck.base.Transport;
import wirecheck.scenario.ClientRun;
import wirecheck.spec.exchange.Exchange;
import wirecheck.spec.exchange.ServedSession;
import wirecheck.wire.server.ReplyScript;
import wirecheck.wire.server.ScriptedReply;

/**
 * Peers of a client under test that know an exchange.
 *
 * @param exchange what is asked and answered
 */
public record ExchangePeers(Exchange exchange) {
  private static final Payload ANSWER = Payload.text("an answer");

  /** One that deals with requests in this way. */
  public ClientRun.PeerMaker answering(Answering answering) {
    return (address, name, client, trace) ->
        exchange.transport() == Transport.TCP
            ? new StreamServerPeer(name, client, address, exchange, answering, trace)
            : new DatagramServerPeer(name, client, address, exchange, answering, trace);
  }

  /** Whether these bytes are a whole request. */
  public boolean isRequest(Payload bytes) {
    return new ServedSession(exchange).request().isWhole(bytes);
  }

  /** What is to be known of the answers of a peer that gives some. */
  public static ReplyScript answered() {
    return ReplyScript.of(ANSWER, ScriptedReply.with(ANSWER));
  }

  /** What is to be known of the answers of a peer that gives none. */
  public static ReplyScript unanswered() {
    return ReplyScript.of(ANSWER, ScriptedReply.NONE);
  }
}
