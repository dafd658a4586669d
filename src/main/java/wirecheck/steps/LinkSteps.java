package wirecheck.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;
import wirecheck.bench.Stage;
import wirecheck.bench.StageLink;
import wirecheck.fault.Action;
import wirecheck.fault.Direction;
import wirecheck.fault.Match;
import wirecheck.fault.Toxic;
import wirecheck.wire.Answer;

/** The link between two innocent ends, and what it does to what it carries. */
public final class LinkSteps {
  private final Stage stage;

  public LinkSteps(Stage stage) {
    this.stage = stage;
  }

  @Given("a link between the clients and the server")
  public void betweenClientsAndServer() {
    stage.linkToServer(null);
  }

  @Given("a link between {client} and the server")
  public void betweenClientAndServer(String client) {
    stage.linkToServer(client);
  }

  @Given("a link between the client and the peer")
  public void betweenClientAndPeer() {
    stage.linkToPeer();
  }

  @Given("the link holds everything back for {duration}, give or take {duration}, each way")
  public void delays(Duration latency, Duration jitter) {
    stage.order(link -> link.delay(latency, jitter));
  }

  @Given("the link loses the {ordinal} datagram {direction}")
  public void loses(int ordinal, Direction direction) {
    stage.order(link -> link.add(direction, Match.nth(ordinal), new Action.Drop()));
  }

  @Given("the link delivers the {ordinal} datagram {direction} twice")
  public void deliversTwice(int ordinal, Direction direction) {
    stage.order(link -> link.add(direction, Match.nth(ordinal), new Action.Duplicate()));
  }

  @Given("the link delivers every datagram {direction} twice")
  public void deliversAllTwice(Direction direction) {
    stage.order(link -> link.add(direction, Match.ALL, new Action.Duplicate()));
  }

  @Given("the link swaps the {ordinal} datagram {direction} with the next")
  public void swaps(int ordinal, Direction direction) {
    stage.order(link -> link.add(direction, Match.nth(ordinal), new Action.Swap()));
  }

  @Given("the link holds the {ordinal} datagram {direction} back for {duration}, while others pass")
  public void holdsOne(int ordinal, Direction direction, Duration hold) {
    stage.order(link -> link.add(direction, Match.nth(ordinal), new Action.Delay(hold)));
  }

  @Given("the link flips bits of the {ordinal} datagram {direction}")
  public void flipsBits(int ordinal, Direction direction) {
    stage.order(link -> link.add(direction, Match.nth(ordinal), new Action.Flip(1, 0xff)));
  }

  @Given("the link cuts the {ordinal} datagram {direction} to {int} byte")
  public void cutsDatagram(int ordinal, Direction direction, int length) {
    stage.order(link -> link.add(direction, Match.nth(ordinal), new Action.Truncate(length)));
  }

  @Given("the link cuts everything into single bytes, {duration} apart, each way")
  public void slices(Duration gap) {
    stage.order(link -> link.addBothWays(new Toxic.Slicer(1, gap)));
  }

  @Given("the link carries {int} bytes a second, each way")
  public void isNarrow(int bytesPerSecond) {
    stage.order(link -> link.addBothWays(new Toxic.Bandwidth(bytesPerSecond)));
  }

  @Given("the link resets its connections at the first byte {direction}")
  public void resets(Direction direction) {
    stage.order(link -> link.add(direction, new Toxic.ResetPeer(Duration.ZERO)));
  }

  @Given("the link swallows everything {direction}, and closes after {duration}")
  public void swallows(Direction direction, Duration after) {
    stage.order(link -> link.add(direction, new Toxic.Timeout(after)));
  }

  @Given("the link breaks down after {int} bytes {direction}")
  public void breaksDown(int bytes, Direction direction) {
    stage.order(link -> link.add(direction, new Toxic.LimitData(bytes)));
  }

  @Given("the link holds the end of a connection back for {duration}, each way")
  public void closesSlowly(Duration delay) {
    stage.order(link -> link.addBothWays(new Toxic.SlowClose(delay)));
  }

  @Given("the link goes down instead of carrying the first answer")
  public void goesDownInsteadOfAnswer() {
    stage.plan(
        plan -> plan.nth(1, answer -> Answer.NONE.afterDoing(() -> stage.order(StageLink::down))));
  }

  @When("the link goes down")
  public void goesDown() {
    stage.order(StageLink::down);
  }

  @When("the link comes up again")
  public void comesUp() {
    stage.order(StageLink::up);
  }
}
