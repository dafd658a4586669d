package wirecheck.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import wirecheck.verdict.Inconclusive;
import wirecheck.wire.server.ReplyScript;

/** The instances of a client under test, and the peer that they will meet. */
public final class ClientRuns {
  private static final String CLIENT = "the client";
  private static final String PEER = "the peer";

  /** Exchanges that two clients make at once: one may use another port for its second. */
  private static final int TOGETHER = 2;

  private final ScenarioContext scenario;
  private final LinkSetup wiring;
  private final List<ClientRun> runs = new ArrayList<>();
  private ReplyScript plan;
  private Optional<ClientRun.PeerMaker> maker = Optional.empty();

  public ClientRuns(ScenarioContext scenario, LinkSetup wiring) {
    this.scenario = scenario;
    this.wiring = wiring;
  }

  /** Makes the peer that the client under test will meet. */
  public void plan(ReplyScript newPlan) {
    plan = newPlan;
  }

  /** Changes how that peer answers. */
  public void plan(UnaryOperator<ReplyScript> change) {
    plan = change.apply(plan);
  }

  /**
   * Makes the peer that the client under test will meet, of another kind.
   *
   * @param newPlan what is to be known of its answers
   */
  public void peer(ClientRun.PeerMaker newMaker, ReplyScript newPlan) {
    maker = Optional.of(newMaker);
    plan = newPlan;
  }

  /** Makes the client's target an address at which nobody is. */
  public void nobodyIsThere() {
    plan = null;
  }

  /** Whether the client can be told how many exchanges to make. */
  public boolean clientTakesCount() {
    return scenario.context().launcher().takesCount();
  }

  /** Runs the client once, or takes the first run if that one came to nothing. */
  public void startClient() {
    StartupResult trial = scenario.context().trial();
    if (trial.cameUp()) {
      runClient(1);
    } else {
      ClientRun first = trial.client().orElseThrow();
      scenario.repeatTrial(first.program());
      runs.add(first);
    }
  }

  /** Runs the client against its peer, if it has one. */
  public void runClient(int exchanges) {
    requireCameUp();
    if (plan == null) {
      begin(kept(ClientRun.againstNobody(scenario.context(), scenario.trace(), CLIENT)), exchanges);
      return;
    }
    ClientRun run = against(PEER, CLIENT, plan);
    wiring.lead(run);
    begin(run, exchanges);
    run.whyNoContact()
        .ifPresent(
            reason -> ScenarioContext.giveUp("the client under test did not come up: " + reason));
    run.untilExchanged(exchanges);
  }

  /** Runs two clients at once, each against a peer that answers once both have been greeted. */
  public void runTwoClients() {
    requireCameUp();
    ExchangeBarrier inStep = new ExchangeBarrier(scenario.patience().start());
    ReplyScript held = inStep.held(plan, TOGETHER);
    ClientRun first = against("peer 1", "client 1", held);
    ClientRun second = against("peer 2", "client 2", held);
    inStep.join(first);
    inStep.join(second);
    begin(first, TOGETHER);
    begin(second, TOGETHER);
    first.whyNoContact();
    second.whyNoContact();
    first.untilExchanged(TOGETHER);
    second.untilExchanged(TOGETHER);
  }

  private void requireCameUp() {
    scenario.requireCameUp("the client under test");
  }

  private ClientRun against(String peer, String party, ReplyScript answers) {
    ClientRun run =
        maker.isPresent()
            ? ClientRun.against(
                scenario.context(), scenario.trace(), peer, party, answers, maker.get())
            : ClientRun.against(scenario.context(), scenario.trace(), peer, party, answers);
    return kept(run);
  }

  private ClientRun kept(ClientRun run) {
    scenario.closeInTheEnd(run::close);
    return run;
  }

  private void begin(ClientRun run, int exchanges) {
    runs.add(run);
    run.start(exchanges);
    scenario.show(run.program());
  }

  /** The run of the client under test. */
  public ClientRun clientRun() {
    return runs.get(0);
  }

  /** All runs, where there are several. */
  public List<ClientRun> clientRuns() {
    return List.copyOf(runs);
  }

  /**
   * Insists that every peer has come to do what was special about it.
   *
   * @throws Inconclusive if one has not; then nothing that was seen says anything of the subject
   */
  public void confirmPeers() {
    runs.forEach(ClientRun::confirmPeer);
  }

  /**
   * Insists that no peer let its client wait much longer than was ordered.
   *
   * @throws Inconclusive if one did; then a client that failed may have done so for that
   */
  public void confirmPunctual() {
    runs.forEach(ClientRun::confirmPunctual);
  }
}
