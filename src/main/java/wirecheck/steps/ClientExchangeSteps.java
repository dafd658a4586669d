package wirecheck.steps;

import static wirecheck.steps.ClientRunAssert.assertThat;

import io.cucumber.java.en.Then;
import java.util.List;
import wirecheck.base.Payload;
import wirecheck.base.Transport;
import wirecheck.scenario.ClientRun;
import wirecheck.scenario.ClientRuns;
import wirecheck.spec.Needs;
import wirecheck.spec.Needs.Side;

/** What a client under test does while it makes its exchanges. */
@Needs(side = Side.CLIENT)
public final class ClientExchangeSteps {
  private final ClientRuns runs;

  public ClientExchangeSteps(ClientRuns runs) {
    this.runs = runs;
  }

  @Then("the client makes all its exchanges")
  public void makesAll() {
    assertThat(runs.clientRun()).madeAllExchanges();
  }

  @Then("the client makes all its exchanges or ends by itself")
  public void makesAllOrEnds() {
    assertThat(runs.clientRun()).madeAllExchangesOrEnded();
  }

  @Then("the client greets again or ends by itself")
  public void greetsAgainOrEnds() {
    assertThat(runs.clientRun()).greetedAgainOrEnded();
  }

  @Then("at least {int} exchanges take place")
  public void someTakePlace(int least) {
    assertThat(runs.clientRun()).madeExchanges(least);
  }

  @Then("the client has connected once")
  @Needs(transport = Transport.TCP)
  public void hasConnectedOnce() {
    assertThat(runs.clientRun()).connectedOnce();
  }

  @Then("the client closes its connection in order")
  @Needs(transport = Transport.TCP)
  public void closesInOrder() {
    assertThat(runs.clientRun()).closedInOrder();
  }

  @Then("the client has shown {payload} for each answer")
  public void hasShownEachAnswer(Payload reply) {
    assertThat(runs.clientRun()).hasShownEachAnswer(reply);
  }

  @Then("the client has shown {payload} at least once")
  public void hasShown(Payload reply) {
    assertThat(runs.clientRun()).hasShown(reply);
  }

  @Then("the client sends nothing before the {ordinal} answer")
  public void sendsNothing(int ordinal) {
    assertThat(runs.clientRun()).sentNothingBefore(ordinal);
  }

  @Then("the client sends nothing and does not close before the {ordinal} answer")
  public void sendsNothingAndDoesNotClose(int ordinal) {
    assertThat(runs.clientRun()).waitedFor(ordinal);
  }

  @Then("the client does not lose patience before the {ordinal} answer")
  public void doesNotLosePatience(int ordinal) {
    assertThat(runs.clientRun()).didNotLosePatienceBefore(ordinal);
  }

  @Then("no port is used by both instances")
  public void noPortIsShared() {
    List<ClientRun> both = runs.clientRuns();
    assertThat(both.get(0)).usedAnotherPortThan(both.get(1));
  }
}
