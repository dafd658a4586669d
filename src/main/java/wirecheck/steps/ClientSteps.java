package wirecheck.steps;

import static wirecheck.steps.ClientRunAssert.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import wirecheck.base.Transport;
import wirecheck.scenario.ClientRuns;
import wirecheck.spec.Needs;
import wirecheck.spec.Needs.Side;
import wirecheck.verdict.NotApplicable;

/** The client under test as a program: how it is started, and how it ends. */
@Needs(side = Side.CLIENT)
public final class ClientSteps {
  private final ClientRuns runs;

  public ClientSteps(ClientRuns runs) {
    this.runs = runs;
  }

  @Given("the client can be told a number of exchanges")
  public void canBeToldANumber() {
    if (!runs.clientTakesCount()) {
      throw new NotApplicable("the client's command line has no {count}");
    }
  }

  @When("the client under test is started")
  public void isStarted() {
    runs.startClient();
  }

  @When("the client under test is to make {int} exchange(s)")
  public void isToMakeExchanges(int exchanges) {
    runs.runClient(exchanges);
  }

  @When("two instances of the client under test run at once, each with such a peer")
  public void twoRunAtOnce() {
    runs.runTwoClients();
  }

  @Then("the client ends normally")
  public void endsNormally() {
    assertThat(runs.clientRun()).endsNormally();
  }

  @Then("the client ends by itself")
  public void endsByItself() {
    assertThat(runs.clientRun()).endsByItself();
  }

  @Then("the client ends by itself after the break")
  public void endsAfterTheBreak() {
    assertThat(runs.clientRun()).endsAfterBreak();
  }

  @Then("the client ends by itself once the peer has closed")
  @Needs(transport = Transport.TCP)
  public void endsOnceThePeerHasClosed() {
    assertThat(runs.clientRun()).endsOnceThePeerHasClosed();
  }

  @Then("the client ends with a status other than 0")
  public void endsWithAnotherStatusThanZero() {
    assertThat(runs.clientRun()).endsWithAnotherStatusThanZero();
  }

  @Then("the client ends with a failure and says why")
  public void endsWithAFailure() {
    assertThat(runs.clientRun()).endsWithFailureAndSaysWhy();
  }

  @Then("the client survives or ends by itself")
  public void survives() {
    assertThat(runs.clientRun()).isNotKilled();
  }
}
