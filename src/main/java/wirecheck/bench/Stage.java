package wirecheck.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import wirecheck.sut.SystemUnderTest;
import wirecheck.sut.Watch;
import wirecheck.verdict.Inconclusive;
import wirecheck.wire.AnswerPlan;
import wirecheck.wire.ClientPeer;
import wirecheck.wire.Evidence;
import wirecheck.wire.Patience;
import wirecheck.wire.TcpPeer;
import wirecheck.wire.Trace;
import wirecheck.wire.Transport;
import wirecheck.wire.UdpPeer;

/** The peers, programs and links of one scenario, and the trace of what they do. */
public final class Stage {
  private static final String SERVER = "the server";
  private static final String CLIENT = "the client";
  private static final String PEER = "the peer";

  private final Bench bench = Bench.current();
  private final Map<String, ClientPeer> clients = new LinkedHashMap<>();
  private final List<SystemUnderTest> programs = new ArrayList<>();
  private final List<ClientRun> runs = new ArrayList<>();
  private final Belongings belongings = new Belongings();
  private boolean placed;
  private Trace trace = new Trace();
  private SystemUnderTest server;
  private SystemUnderTest second;
  private AnswerPlan plan;
  private int unnamed;
  private final List<Consumer<StageLink>> orders = new ArrayList<>();
  private boolean linkWanted;

  /** A peer may give it an order, in a thread of its own. */
  private volatile StageLink link;

  private String linked;

  /** Waits for a place among the scenarios that run at once; the scenario begins with it. */
  public void begin() {
    placed = bench.places().take();
    trace = new Trace();
  }

  public Patience patience() {
    return bench.patience();
  }

  /** Whether what peers receive are messages: datagrams, not a stream. */
  public boolean keepsMessages() {
    return bench.transport() == Transport.UDP;
  }

  // Servers under test

  /** Starts the server, or takes the first start's if that one did not come up. */
  public void startServer() {
    if (bench.trial().cameUp()) {
      server = launchServer();
    } else {
      trace = bench.trial().trace();
      server = bench.trial().server().orElseThrow();
      programs.add(server);
    }
  }

  /** Starts the server and waits until it is up. */
  public void runServer() {
    bench
        .trial()
        .whyNot()
        .ifPresent(
            reason -> {
              throw new Inconclusive("the server under test never came up: " + reason);
            });
    startServer();
    server
        .whyNotUp()
        .ifPresent(
            reason -> {
              throw new Inconclusive("the server under test did not come up: " + reason);
            });
  }

  public SystemUnderTest server() {
    return server;
  }

  /** Starts one more instance on the server's address. */
  public void startSecond() {
    second = kept(bench.launcher().startAnother("the second instance", server.address(), trace));
  }

  /** The instance that was started on the address of another. */
  public SystemUnderTest second() {
    return second;
  }

  /** How long a start of the subject may take before nothing more is to be expected of it. */
  public Duration startAllowance() {
    return patience().deadline().plus(bench.trial().allowance(patience()));
  }

  /** What one of the programs does that is not on the wire. */
  public Watch watch(SystemUnderTest program) {
    return new Watch(program, patience());
  }

  /**
   * Asks the server to stop.
   *
   * @throws Inconclusive if it has ended already, or does within the quiet window
   */
  public void stopServer() {
    server
        .whyNotStillUp(patience().quiet())
        .ifPresent(
            reason -> {
              throw new Inconclusive("before the server was asked to stop, " + reason);
            });
    server.askToStop();
  }

  /** Stops the server and starts another on the same address. */
  public void restartServer() {
    stopServer();
    server.stop();
    server = launch(SERVER, server.address());
  }

  /**
   * Starts the server, once more on another address if it ends before it is up: the first start has
   * shown that it comes up, so that somebody else may have taken its port.
   */
  private SystemUnderTest launchServer() {
    SystemUnderTest first = launch(SERVER, bench.launcher().serverAddress());
    boolean ended = first.whyNotUp().isPresent() && first.hasEnded();
    return ended ? launch(SERVER, bench.launcher().serverAddress()) : first;
  }

  private SystemUnderTest launch(String party, InetSocketAddress address) {
    return kept(bench.launcher().start(party, address, 1, trace));
  }

  private SystemUnderTest kept(SystemUnderTest program) {
    programs.add(program);
    belongings.add(program::stop);
    return program;
  }

  // Clients of a server under test

  /** The client of that name; it appears when it is first spoken of. */
  public ClientPeer client(String name) {
    return clients.computeIfAbsent(name, this::namedClient);
  }

  private ClientPeer namedClient(String name) {
    ClientPeer client = newClient("client \"" + name + '"', isLinked(name));
    belongings.add(client::close);
    return client;
  }

  /** The TCP client of that name. */
  public TcpPeer tcpClient(String name) {
    return (TcpPeer) client(name);
  }

  /** One more client, which its user closes. */
  ClientPeer nextClient() {
    return newClient("client " + ++unnamed, false);
  }

  private ClientPeer newClient(String name, boolean linked) {
    InetSocketAddress target = linked ? link.entry() : server.address();
    return client(name, server, target, bench, trace);
  }

  /** A client of a server under test, by way of a target that is its own address or a link's. */
  static ClientPeer client(
      String name, SystemUnderTest server, InetSocketAddress target, Bench bench, Trace trace) {
    if (bench.transport() == Transport.TCP) {
      return new TcpPeer(name, SERVER, target, bench.patience(), trace);
    }
    try {
      return new UdpPeer(name, SERVER, target, bench.patience(), trace, server::hasEnded);
    } catch (IOException noSocket) {
      throw new Inconclusive("no socket for a test peer: " + noSocket.getMessage(), noSocket);
    }
  }

  // Links

  /** Puts a link before the server, for one client or, without a name, for all. */
  public void linkToServer(String client) {
    linked = client;
    link = StageLink.open(bench, server.address(), trace);
    belongings.add(link::close);
  }

  /** Puts a link before the peer that the client under test will meet. */
  public void linkToPeer() {
    linkWanted = true;
  }

  /** Gives an order to the link: at once, or as soon as it is there. */
  public void order(Consumer<StageLink> order) {
    if (link == null) {
      orders.add(order);
    } else {
      order.accept(link);
    }
  }

  private boolean isLinked(String client) {
    return link != null && (linked == null || linked.equals(client));
  }

  // Clients under test

  /** Makes the peer that the client under test will meet. */
  public void plan(AnswerPlan newPlan) {
    plan = newPlan;
  }

  /** Changes how that peer answers. */
  public void plan(UnaryOperator<AnswerPlan> change) {
    plan = change.apply(plan);
  }

  /** Whether the client can be told how many exchanges to make. */
  public boolean clientTakesCount() {
    return bench.launcher().takesCount();
  }

  /** Why the client did not come up when it was first started; a reason to try nothing with it. */
  public void requireClientSeenToGreet() {
    bench
        .trial()
        .whyNot()
        .ifPresent(
            reason -> {
              throw new Inconclusive("the client under test never came up: " + reason);
            });
  }

  /** Runs the client once, or takes the first run if that one came to nothing. */
  public void startClient() {
    if (bench.trial().cameUp()) {
      runClient(1);
    } else {
      trace = bench.trial().trace();
      ClientRun first = bench.trial().client().orElseThrow();
      runs.add(first);
      programs.add(first.program());
    }
  }

  /** Makes the client's target an address at which nobody is. */
  public void nobodyIsThere() {
    plan = null;
  }

  /** Runs the client against its peer, if it has one. */
  public void runClient(int exchanges) {
    requireClientSeenToGreet();
    if (plan == null) {
      begin(kept(ClientRun.againstNobody(bench, trace, CLIENT)), exchanges);
      return;
    }
    ClientRun run = kept(ClientRun.against(bench, trace, PEER, CLIENT, plan));
    if (linkWanted) {
      link = StageLink.open(bench, run.target(), trace);
      belongings.add(link::close);
      orders.forEach(order -> order.accept(link));
      run.through(link.entry());
    }
    begin(run, exchanges);
    run.whyNoContact()
        .ifPresent(
            reason -> {
              throw new Inconclusive("the client under test did not come up: " + reason);
            });
    run.untilExchanged(exchanges);
  }

  /** Runs two clients at once, each against a peer that answers once both have been greeted. */
  public void runTwoClients() {
    requireClientSeenToGreet();
    CountDownLatch bothGreeted = new CountDownLatch(1);
    AnswerPlan held = plan.nth(1, answer -> answer.afterDoing(() -> await(bothGreeted)));
    ClientRun first = kept(ClientRun.against(bench, trace, "peer 1", "client 1", held));
    ClientRun second = kept(ClientRun.against(bench, trace, "peer 2", "client 2", held));
    begin(first, 1);
    begin(second, 1);
    first.whyNoContact();
    second.whyNoContact();
    bothGreeted.countDown();
    first.untilExchanged(1);
    second.untilExchanged(1);
  }

  private void await(CountDownLatch latch) {
    try {
      latch.await(patience().start().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private ClientRun kept(ClientRun run) {
    belongings.add(run::close);
    return run;
  }

  private void begin(ClientRun run, int exchanges) {
    runs.add(run);
    run.start(exchanges);
    programs.add(run.program());
  }

  /** The run of the client under test. */
  public ClientRun clientRun() {
    return runs.get(0);
  }

  /** All runs, where there are several. */
  public List<ClientRun> clientRuns() {
    return List.copyOf(runs);
  }

  // The end

  /**
   * Insists that every fault, of the link or of the peer, was seen to happen.
   *
   * @throws Inconclusive if one was not; then nothing that was seen says anything of the subject
   */
  public void confirmFaults() {
    runs.forEach(ClientRun::confirmPeer);
    if (link != null) {
      link.confirm();
    }
  }

  /** Ends everything, hands over the evidence and leaves the place to the next. */
  public void clear(UUID scenario) {
    try {
      end(scenario);
    } finally {
      if (placed) {
        bench.places().giveBack();
      }
    }
  }

  private void end(UUID scenario) {
    try {
      belongings.close();
    } finally {
      bench.keep(
          scenario,
          new Evidence(
              trace, programs.stream().flatMap(program -> program.lastSeen().stream()).toList()));
    }
  }
}
