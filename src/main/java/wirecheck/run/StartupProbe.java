package wirecheck.run;

import wirecheck.base.Payload;
import wirecheck.scenario.RunContext;
import wirecheck.scenario.StartupResult;
import wirecheck.scenario.exchange.FirstExchange;
import wirecheck.spec.Packs;
import wirecheck.spec.Role;
import wirecheck.spec.UsageError;
import wirecheck.spec.exchange.Exchange;
import wirecheck.sut.CannotRun;

/** The first start of a subject. */
final class StartupProbe {
  private static final Payload GREETING = Payload.text("hi~");
  private static final Payload REPLY = Payload.text("hello");

  private StartupProbe() {}

  /**
   * Starts it once, alone on the machine.
   *
   * @param exchange what a server is asked
   * @throws UsageError if it cannot be started at all
   */
  static StartupResult of(Role role, Exchange exchange, RunContext context) {
    boolean always = !role.pack().equals(Packs.HELLO);
    try {
      context.launcher().open();
      return role.isServer()
          ? StartupResult.ofServer(context, new FirstExchange(exchange), always)
          : StartupResult.ofClient(context, GREETING, REPLY);
    } catch (CannotRun cannotRun) {
      throw new UsageError(cannotRun.getMessage());
    }
  }
}
