package wirecheck.run;

import wirecheck.base.Payload;
import wirecheck.scenario.RunContext;
import wirecheck.scenario.StartupResult;
import wirecheck.spec.Role;
import wirecheck.spec.UsageError;
import wirecheck.sut.CannotRun;

/** The first start of a subject, in the words of the hello protocol. */
final class StartupProbe {
  /** What a server answers. */
  static final Payload GREETING = Payload.text("hi~");

  private static final Payload REPLY = Payload.text("hello");

  private StartupProbe() {}

  /**
   * Starts it once, alone on the machine.
   *
   * @throws UsageError if it cannot be started at all
   */
  static StartupResult of(Role role, RunContext context) {
    try {
      context.launcher().open();
      return role.isServer()
          ? StartupResult.ofServer(context, GREETING, REPLY)
          : StartupResult.ofClient(context, GREETING, REPLY);
    } catch (CannotRun cannotRun) {
      throw new UsageError(cannotRun.getMessage());
    }
  }
}
