package wirecheck.steps;

import io.cucumber.java.en.Given;
import java.time.Duration;
import wirecheck.base.Transport;
import wirecheck.fault.Direction;
import wirecheck.fault.Toxic;
import wirecheck.scenario.ClientRuns;
import wirecheck.scenario.LinkSetup;
import wirecheck.scenario.ScenarioLink;
import wirecheck.spec.Needs;
import wirecheck.spec.Needs.Side;
import wirecheck.wire.server.ScriptedReply;

/** The link between two innocent ends, and what it does to all that it carries. */
public final class LinkSteps {
  private final LinkSetup links;
  private final ClientRuns runs;

  public LinkSteps(LinkSetup links, ClientRuns runs) {
    this.links = links;
    this.runs = runs;
  }

  @Given("a link between the clients and the server")
  @Needs(side = Side.SERVER)
  public void isBetweenTheClientsAndTheServer() {
    links.linkToServer(null);
  }

  @Given("a link between {client} and the server")
  @Needs(side = Side.SERVER)
  public void isBetweenOneClientAndTheServer(String name) {
    links.linkToServer(name);
  }

  @Given("a link between the client and the peer")
  @Needs(side = Side.CLIENT)
  public void isBetweenTheClientAndThePeer() {
    links.linkToPeer();
  }

  @Given("the link holds everything back for {duration}, give or take {duration}")
  public void holdsEverythingBack(Duration latency, Duration jitter) {
    links.order(link -> link.delay(latency, jitter));
  }

  @Given("the link cuts everything into single bytes, {duration} apart")
  @Needs(transport = Transport.TCP)
  public void cutsEverything(Duration gap) {
    links.order(link -> link.addBothWays(new Toxic.Slicer(1, gap)));
  }

  @Given("the link carries {int} bytes a second")
  @Needs(transport = Transport.TCP)
  public void carries(int bytesPerSecond) {
    links.order(link -> link.addBothWays(new Toxic.Bandwidth(bytesPerSecond)));
  }

  @Given("the link holds the end of a connection back for {duration}")
  @Needs(transport = Transport.TCP)
  public void holdsTheEndBack(Duration delay) {
    links.order(link -> link.addBothWays(new Toxic.SlowClose(delay)));
  }

  @Given("the link resets its connections at the first byte {direction}")
  @Needs(transport = Transport.TCP)
  public void resets(Direction direction) {
    links.order(link -> link.add(direction, new Toxic.ResetPeer(Duration.ZERO)));
  }

  @Given("the link swallows everything {direction}, and closes after {duration}")
  @Needs(transport = Transport.TCP)
  public void swallows(Direction direction, Duration delay) {
    links.order(link -> link.add(direction, new Toxic.Timeout(delay)));
  }

  @Given("the link breaks down after {int} bytes {direction}")
  @Needs(transport = Transport.TCP)
  public void breaksDown(int bytes, Direction direction) {
    links.order(link -> link.add(direction, new Toxic.LimitData(bytes)));
  }

  @Given("the link goes down")
  @Needs(transport = Transport.TCP)
  public void goesDown() {
    links.order(ScenarioLink::down);
  }

  @Given("the link comes up again")
  @Needs(transport = Transport.TCP)
  public void comesUp() {
    links.order(ScenarioLink::up);
  }

  @Given("the link goes down instead of carrying the first answer")
  @Needs(transport = Transport.TCP, side = Side.CLIENT)
  public void goesDownInsteadOfTheFirstAnswer() {
    runs.plan(
        plan ->
            plan.nth(
                1, answer -> ScriptedReply.NONE.afterDoing(() -> links.order(ScenarioLink::down))));
  }
}
