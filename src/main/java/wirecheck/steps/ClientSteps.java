package wirecheck.steps;

import static wirecheck.steps.ProgramAssert.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import wirecheck.bench.ClientRun;
import wirecheck.bench.Stage;
import wirecheck.verdict.NotApplicable;
import wirecheck.wire.Payload;

/** The client under test as a program. */
public final class ClientSteps {
  private final Stage stage;

  public ClientSteps(Stage stage) {
    this.stage = stage;
  }

  @Given("the client can be told a number of exchanges")
  public void canBeToldANumber() {
    if (!stage.clientTakesCount()) {
      throw new NotApplicable("the client's command line has no {count}");
    }
  }

  @Given("the client has been seen to greet a peer")
  public void hasBeenSeenToGreet() {
    stage.requireClientSeenToGreet();
  }

  @When("the client under test is started")
  public void isStarted() {
    stage.startClient();
  }

  @When("the client under test is to make {int} exchange(s)")
  public void makesExchanges(int exchanges) {
    stage.runClient(exchanges);
  }

  @When("two instances of the client under test run at once, one for each peer")
  public void twoRunAtOnce() {
    stage.runTwoClients();
  }

  @Then("all its exchanges take place")
  public void allExchangesTakePlace() {
    ClientRunAssert.assertThat(stage.clientRun()).madeAllExchanges();
  }

  @Then("at least {int} exchanges take place")
  public void someExchangesTakePlace(int least) {
    ClientRunAssert.assertThat(stage.clientRun()).madeExchanges(least);
  }

  @Then("all its exchanges take place, or the client ends by itself")
  public void allExchangesOrEnd() {
    ClientRunAssert.assertThat(stage.clientRun()).madeAllExchangesOrEnded();
  }

  @Then("the client greets again or ends by itself")
  public void greetsAgainOrEnds() {
    ClientRunAssert.assertThat(stage.clientRun()).greetedAgainOrEnded();
  }

  @Then("the client ends normally")
  public void endsNormally() {
    ClientRunAssert.assertThat(stage.clientRun()).endsNormally();
  }

  @Then("the client ends by itself")
  public void endsByItself() {
    ClientRunAssert.assertThat(stage.clientRun()).endsByItself();
  }

  @Then("the client survives or ends by itself")
  public void survivesOrEnds() {
    ClientRunAssert.assertThat(stage.clientRun()).isNotKilled();
  }

  @Then("the client ends by itself after the break")
  public void endsAfterBreak() {
    ClientRun run = stage.clientRun();
    assertThat(run.program()).endedByItself(run.end());
  }

  @Then("the client ends with a failure")
  public void endsWithFailure() {
    ClientRun run = stage.clientRun();
    assertThat(run.program()).failed(run.end());
  }

  @Then("the client ends with a failure and says why")
  public void endsWithFailureAndSaysWhy() {
    endsWithFailure();
    assertThat(stage.clientRun().program()).saysWhy();
  }

  @Then("the client has connected once")
  public void hasConnectedOnce() {
    ClientRunAssert.assertThat(stage.clientRun()).connectedOnce();
  }

  @Then("the client has shown {payload} for each answer")
  public void hasShownEachAnswer(Payload reply) {
    ClientRunAssert.assertThat(stage.clientRun()).hasShownEachAnswer(reply);
  }

  @Then("the client waited for the {ordinal} answer in silence")
  public void waitedInSilence(int ordinal) {
    ClientRunAssert.assertThat(stage.clientRun()).waitedInSilence(ordinal);
  }

  @Then("no port is used by both instances")
  public void noPortIsShared() {
    List<ClientRun> runs = stage.clientRuns();
    ClientRunAssert.assertThat(runs.get(0)).usedAnotherPortThan(runs.get(1));
  }
}
