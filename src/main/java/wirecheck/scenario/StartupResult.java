package wirecheck.scenario;

import java.time.Duration;
import java.util.Optional;
import wirecheck.base.Deadline;
import wirecheck.base.Timeouts;
import wirecheck.base.Trace;
import wirecheck.sut.SystemUnderTest;
import wirecheck.wire.server.ReplyScript;

/**
 * The first start of the subject, alone on the machine. It shows whether the program comes up and
 * stays, and what a start costs.
 *
 * @param whyNot why the subject did not come up, if it did not
 * @param trace what happened
 * @param server the instance, if the subject is a server
 * @param client the instance and its peer, if it is a client
 * @param took until it was up
 * @param exchange how long one exchange took; zero if none was made
 * @param burden what it asks of the machine
 */
public record StartupResult(
    Optional<String> whyNot,
    Trace trace,
    Optional<SystemUnderTest> server,
    Optional<ClientRun> client,
    Duration took,
    Duration exchange,
    ResourceUsage burden) {
  private static final Duration LOOK = Duration.ofMillis(20);

  /** The first conversation with a server, by which it is seen how long an exchange takes. */
  public interface FirstConversation {
    /** Holds it, and tells how long one exchange took; zero if none was made. */
    Duration with(SystemUnderTest server, RunContext context, Trace trace);
  }

  /** Starts a server once, lets it serve if that is needed, and stops it again. */
  public static StartupResult ofServer(
      RunContext context, FirstConversation conversation, boolean always) {
    Trace trace = new Trace();
    Deadline watch = Deadline.in(context.patience().start());
    SystemUnderTest server =
        context.launcher().start(Servers.SERVER, context.launcher().serverAddress(), 1, trace);
    try {
      Optional<String> whyNot = server.whyNotUp();
      Duration took = watch.elapsed();
      context.launcher().learn(server.cpu(), took);
      ResourceUsage burden = whyNot.isPresent() ? ResourceUsage.NONE : ResourceUsage.of(server);
      Optional<String> ended =
          server.hasEnded()
              ? Optional.of("it did not stay: it " + server.awaitEnd(LOOK).get().words())
              : Optional.empty();
      Duration exchange = Duration.ZERO;
      if (whyNot.isEmpty() && (always || context.launcher().hasToBeHeard())) {
        exchange = conversation.with(server, context, trace);
        server.awaitEnd(context.patience().quiet());
      }
      return new StartupResult(
          whyNot.or(() -> ended),
          trace,
          Optional.of(server),
          Optional.empty(),
          took,
          exchange,
          burden);
    } finally {
      server.stop();
    }
  }

  /** Starts a client once against a peer that answers, and stops it again. */
  public static StartupResult ofClient(
      RunContext context, ReplyScript plan, ClientRun.PeerMaker maker) {
    Trace trace = new Trace();
    ClientRun run = ClientRun.against(context, trace, "the peer", "the client", plan, maker);
    try {
      Deadline watch = Deadline.in(context.patience().start());
      run.start(1);
      Optional<String> whyNot = run.whyNoContact();
      Duration took = watch.elapsed();
      context.launcher().learn(run.program().cpu(), took);
      ResourceUsage burden = new ResourceUsage(false, run.program().footprint());
      run.untilExchanged(1);
      return new StartupResult(
          whyNot, trace, Optional.empty(), Optional.of(run), took, Duration.ZERO, burden);
    } finally {
      run.close();
    }
  }

  /** Whether the subject is fit to be judged further. */
  public boolean cameUp() {
    return whyNot.isEmpty();
  }

  /** How long a later start may take before nothing more is to be expected of it. */
  Duration allowance(Timeouts patience) {
    Duration generous = took.multipliedBy(5);
    return generous.compareTo(patience.start()) < 0 ? generous : patience.start();
  }
}
