package wirecheck.bench;

import java.time.Duration;
import java.util.Optional;
import wirecheck.sut.SystemUnderTest;
import wirecheck.wire.Answer;
import wirecheck.wire.AnswerPlan;
import wirecheck.wire.ClientPeer;
import wirecheck.wire.Deadline;
import wirecheck.wire.Ending;
import wirecheck.wire.Patience;
import wirecheck.wire.Payload;
import wirecheck.wire.Trace;

/**
 * The first start of the subject, alone on the machine. It shows whether the program comes up and
 * stays, and what a start costs.
 *
 * @param whyNot why the subject did not come up, if it did not
 * @param trace what happened
 * @param server the instance, if the subject is a server
 * @param client the instance and its peer, if it is a client
 * @param took until it was up
 * @param burden what it asks of the machine
 */
public record Trial(
    Optional<String> whyNot,
    Trace trace,
    Optional<SystemUnderTest> server,
    Optional<ClientRun> client,
    Duration took,
    Burden burden) {
  private static final Duration LOOK = Duration.ofMillis(20);

  /** Starts a server once, lets it serve if that is needed, and stops it again. */
  public static Trial ofServer(Bench bench, Payload greeting, Payload reply) {
    Trace trace = new Trace();
    Deadline watch = Deadline.in(bench.patience().start());
    SystemUnderTest server =
        bench.launcher().start(Servers.SERVER, bench.launcher().serverAddress(), 1, trace);
    try {
      Optional<String> whyNot = server.whyNotUp();
      Duration took = watch.elapsed();
      bench.launcher().learn(server.cpu(), took);
      Burden burden = whyNot.isPresent() ? Burden.NONE : Burden.of(server);
      Optional<String> ended =
          server.hasEnded()
              ? Optional.of("it did not stay: it " + server.awaitEnd(LOOK).get().words())
              : Optional.empty();
      if (whyNot.isEmpty() && bench.launcher().hasToBeHeard()) {
        converse(bench, server, greeting, reply, trace);
      }
      return new Trial(
          whyNot.or(() -> ended), trace, Optional.of(server), Optional.empty(), took, burden);
    } finally {
      server.stop();
    }
  }

  private static void converse(
      Bench bench, SystemUnderTest server, Payload greeting, Payload reply, Trace trace) {
    try (ClientPeer client = Clients.client("a client", server, server.address(), bench, trace)) {
      if (Series.open(client).ending() == Ending.ENOUGH) {
        client.send(greeting);
        client.one(reply);
      }
    }
    server.awaitEnd(bench.patience().quiet());
  }

  /** Starts a client once against a peer that answers, and stops it again. */
  public static Trial ofClient(Bench bench, Payload greeting, Payload reply) {
    Trace trace = new Trace();
    AnswerPlan plan = AnswerPlan.of(greeting, Answer.with(reply));
    ClientRun run = ClientRun.against(bench, trace, "the peer", "the client", plan);
    try {
      Deadline watch = Deadline.in(bench.patience().start());
      run.start(1);
      Optional<String> whyNot = run.whyNoContact();
      Duration took = watch.elapsed();
      bench.launcher().learn(run.program().cpu(), took);
      Burden burden = new Burden(false, run.program().footprint());
      run.untilExchanged(1);
      return new Trial(whyNot, trace, Optional.empty(), Optional.of(run), took, burden);
    } finally {
      run.close();
    }
  }

  /** Whether the subject is fit to be judged further. */
  public boolean cameUp() {
    return whyNot.isEmpty();
  }

  /** How long a later start may take before nothing more is to be expected of it. */
  Duration allowance(Patience patience) {
    Duration generous = took.multipliedBy(5);
    return generous.compareTo(patience.start()) < 0 ? generous : patience.start();
  }
}
