package wirecheck.bench;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import wirecheck.sut.SystemUnderTest;
import wirecheck.verdict.Inconclusive;

/** The server under test as a program, and a second instance of it. */
public final class Servers {
  static final String SERVER = "the server";

  private final Scene scene;
  private SystemUnderTest server;
  private SystemUnderTest second;

  public Servers(Scene scene) {
    this.scene = scene;
  }

  /** Starts the server, or takes the first start's if that one did not come up. */
  public void startServer() {
    Trial trial = scene.bench().trial();
    if (trial.cameUp()) {
      server = launchServer();
    } else {
      server = trial.server().orElseThrow();
      scene.repeatTrial(server);
    }
  }

  /** Starts the server and waits until it is up. */
  public void runServer() {
    scene.requireCameUp("the server under test");
    startServer();
    server
        .whyNotUp()
        .ifPresent(reason -> Scene.giveUp("the server under test did not come up: " + reason));
  }

  /**
   * Why the server does not come up, or does not stay for a while; of a first start that came to
   * nothing, what was seen then.
   */
  public Optional<String> whyNotUp(Duration window) {
    return scene
        .bench()
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
    second = scene.launchAnother("the second instance", server.address());
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
        .whyNotStillUp(scene.patience().quiet())
        .ifPresent(reason -> Scene.giveUp("before the server was asked to stop, " + reason));
    server.askToStop();
  }

  /** Stops the server and starts another on the same address. */
  public void restartServer() {
    stopServer();
    server.stop();
    server = scene.launch(SERVER, server.address());
  }

  /**
   * Starts the server, once more on another address if it ends before it is up: the first start has
   * shown that it comes up, so that somebody else may have taken its port.
   */
  private SystemUnderTest launchServer() {
    SystemUnderTest first = scene.launch(SERVER, freshAddress());
    boolean ended = first.whyNotUp().isPresent() && first.hasEnded();
    return ended ? scene.launch(SERVER, freshAddress()) : first;
  }

  private InetSocketAddress freshAddress() {
    return scene.bench().launcher().serverAddress();
  }
}
