package wirecheck.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import wirecheck.base.Payload;
import wirecheck.base.Transport;
import wirecheck.fault.Links;
import wirecheck.fault.tcp.EmbeddedLinks;
import wirecheck.scenario.RunContext;
import wirecheck.spec.Pack;
import wirecheck.spec.Role;
import wirecheck.spec.UsageError;
import wirecheck.spec.exchange.BuiltInExchanges;
import wirecheck.spec.exchange.Exchange;
import wirecheck.spec.exchange.Session;
import wirecheck.sut.Launcher;

/** A subject made ready for features that somebody else runs. */
public final class Preparation implements AutoCloseable {
  private final Launcher launcher;
  private final Links links;
  private final ShutdownHook breakOff = ShutdownHook.with(this::end);

  private Preparation(Launcher launcher, Links links) {
    this.launcher = launcher;
    this.links = links;
  }

  /**
   * Starts a program once, with the usual waits and the embedded relay. When the process is asked
   * to end before {@link #close}, all that was started of the program is ended, and nothing else:
   * the process, and what else it has running, are somebody else's.
   *
   * @throws UsageError if it cannot be started at all
   */
  public static Preparation of(Pack pack, Role role, List<String> command) {
    RunSettings conditions = RunSettings.usual(1, false);
    Subject subject = new Subject.Program(role, command);
    Map<String, Boolean> shownWords = ExpectedOutput.of(pack.of(role));
    Exchange exchange = BuiltInExchanges.of(role, Optional.empty());
    Payload request = new Session(exchange).ask().request();
    Links links = new EmbeddedLinks();
    Preparation preparation =
        new Preparation(
            subject.launcher(conditions.host(), conditions.patience(), shownWords, request), links);
    Transport transport = role.transport();
    RunContext context =
        new RunContext(
            transport,
            preparation.launcher,
            Optional.of(links),
            conditions.patience(),
            Optional.of(exchange));
    try {
      context.learn(StartupProbe.of(role, exchange, context));
    } catch (RuntimeException notStarted) {
      try (preparation) {
        throw notStarted;
      }
    }
    context.becomeTheOnlyOne();
    return preparation;
  }

  @Override
  public void close() {
    try {
      end();
    } finally {
      breakOff.forget();
    }
  }

  private void end() {
    try {
      launcher.close();
    } finally {
      links.close();
    }
  }
}
