package wirecheck.scenario;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import wirecheck.sut.SystemUnderTest;
import wirecheck.verdict.Inconclusive;

/** The server under test as a program, and a second instance of it. */
public final class Servers {
  static final String SERVER = "the server";

  private final ScenarioContext scenario;
  private SystemUnderTest server;
  private SystemUnderTest second;

  public Servers(ScenarioContext scenario) {
    this.scenario = scenario;
  }

  /** Starts the server, or takes the first start's if that one did not come up. */
  public void startServer() {
    StartupResult trial = scenario.context().trial();
    if (trial.cameUp()) {
      server = launchServer();
    } else {
      server = trial.server().orElseThrow();
      scenario.repeatTrial(server);
    }
  }

  /** Starts the server and waits until it is up. */
  public void runServer() {
    scenario.requireCameUp("the server under test");
    startServer();
    server
        .whyNotUp()
        .ifPresent(
            reason -> ScenarioContext.giveUp("the server under test did not come up: " + reason));
  }

  /**
   * Why the server does not come up, or does not stay for a while; of a first start that came to
   * nothing, what was seen then.
   */
  public Optional<String> whyNotUp(Duration window) {
    return scenario
        .context()
        .trial()
        .whyNot()
        .or(server::whyNotUp)
        .or(() -> server.whyNotStillUp(window));
  }

  public SystemUnderTest server() {
    return server;
  }

  /** Starts one more instance on the server's address. */
  public void startSecond() {
    second = scenario.launchAnother("the second instance", server.address());
  }

  /** The instance that was started on the address of another. */
  public SystemUnderTest second() {
    return second;
  }

  /**
   * Asks the server to stop.
   *
   * @throws Inconclusive if it has ended already, or does within the quiet window
   */
  public void stopServer() {
    server
        .whyNotStillUp(scenario.patience().quiet())
        .ifPresent(
            reason -> ScenarioContext.giveUp("before the server was asked to stop, " + reason));
    server.askToStop();
  }

  /** Stops the server and starts another on the same address. */
  public void restartServer() {
    stopServer();
    server.stop();
    server = scenario.launch(SERVER, server.address());
  }

  /**
   * Starts the server, once more on another address if it ends before it is up: the first start has
   * shown that it comes up, so that somebody else may have taken its port.
   */
  private SystemUnderTest launchServer() {
    SystemUnderTest first = scenario.launch(SERVER, freshAddress());
    boolean ended = first.whyNotUp().isPresent() && first.hasEnded();
    return ended ? scenario.launch(SERVER, freshAddress()) : first;
  }

  private InetSocketAddress freshAddress() {
    return scenario.context().launcher().serverAddress();
  }
}
