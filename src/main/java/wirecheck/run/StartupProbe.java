package wirecheck.run;

import wirecheck.base.Payload;
import wirecheck.scenario.ClientRun;
import wirecheck.scenario.RunContext;
import wirecheck.scenario.StartupResult;
import wirecheck.scenario.exchange.Answering;
import wirecheck.scenario.exchange.ExchangePeers;
import wirecheck.scenario.exchange.FirstExchange;
import wirecheck.spec.Packs;
import wirecheck.spec.Role;
import wirecheck.spec.UsageError;
import wirecheck.spec.exchange.Exchange;
import wirecheck.sut.CannotRun;
import wirecheck.wire.server.ReplyScript;
import wirecheck.wire.server.ScriptedReply;

/** The first start of a subject. */
final class StartupProbe {
  private static final Payload GREETING = Payload.text("hi~");
  private static final Payload REPLY = Payload.text("hello");

  private StartupProbe() {}

  /**
   * Starts it once, alone on the machine.
   *
   * @param exchange what a request and its response are
   * @throws UsageError if it cannot be started at all
   */
  static StartupResult of(Role role, Exchange exchange, RunContext context) {
    boolean always = !role.pack().equals(Packs.HELLO);
    try {
      context.launcher().open();
      return role.isServer()
          ? StartupResult.ofServer(context, new FirstExchange(exchange), always)
          : ofClient(exchange, context, always);
    } catch (CannotRun cannotRun) {
      throw new UsageError(cannotRun.getMessage());
    }
  }

  private static StartupResult ofClient(
      Exchange exchange, RunContext context, boolean knowsExchange) {
    if (knowsExchange) {
      return StartupResult.ofClient(
          context,
          ExchangePeers.answered(),
          new ExchangePeers(exchange).answering(Answering.PLAIN));
    }
    ReplyScript plan = ReplyScript.of(GREETING, ScriptedReply.with(REPLY));
    return StartupResult.ofClient(context, plan, ClientRun.peerBy(plan, context));
  }
}
