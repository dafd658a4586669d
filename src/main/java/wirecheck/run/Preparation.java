package wirecheck.run;

import java.util.List;
import java.util.Optional;
import wirecheck.bench.Bench;
import wirecheck.fault.EmbeddedLinks;
import wirecheck.spec.Role;
import wirecheck.sut.Launcher;
import wirecheck.wire.Transport;

/** A subject made ready for features that somebody else runs. */
public final class Preparation implements AutoCloseable {
  private final Launcher launcher;

  private Preparation(Launcher launcher) {
    this.launcher = launcher;
  }

  /**
   * Starts a program once, with the usual waits and the embedded relay.
   *
   * @throws UsageError if it cannot be started at all
   */
  public static Preparation of(Role role, List<String> command) {
    Conditions conditions = Conditions.usual(1, false);
    Subject subject = new Subject.Program(role, command);
    Launcher launcher = subject.launcher(conditions.host(), conditions.patience());
    Transport transport = role.isUdp() ? Transport.UDP : Transport.TCP;
    Bench bench =
        new Bench(transport, launcher, Optional.of(new EmbeddedLinks()), conditions.patience());
    bench.learn(FirstStart.of(role, bench));
    bench.becomeTheOnlyOne();
    return new Preparation(launcher);
  }

  @Override
  public void close() {
    launcher.close();
  }
}
