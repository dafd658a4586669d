package wirecheck.run;

import wirecheck.bench.Bench;
import wirecheck.bench.Trial;
import wirecheck.spec.Role;
import wirecheck.sut.CannotRun;
import wirecheck.wire.Payload;

/** The first start of a subject, in the words of the hello protocol. */
final class FirstStart {
  /** What a server answers. */
  static final Payload GREETING = Payload.text("hi~");

  private static final Payload REPLY = Payload.text("hello");

  private FirstStart() {}

  /**
   * Starts it once, alone on the machine.
   *
   * @throws UsageError if it cannot be started at all
   */
  static Trial of(Role role, Bench bench) {
    try {
      bench.launcher().open();
      return role.isServer()
          ? Trial.ofServer(bench, GREETING, REPLY)
          : Trial.ofClient(bench, GREETING, REPLY);
    } catch (CannotRun cannotRun) {
      throw new UsageError(cannotRun.getMessage());
    }
  }
}
