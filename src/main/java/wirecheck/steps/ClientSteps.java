package wirecheck.steps;

import static wirecheck.steps.ClientRunAssert.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import wirecheck.base.Payload;
import wirecheck.scenario.ClientRun;
import wirecheck.scenario.ClientRuns;
import wirecheck.verdict.NotApplicable;

/** The client under test as a program. */
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
  public void makesExchanges(int exchanges) {
    runs.runClient(exchanges);
  }

  @When("two instances of the client under test run at once, each with such a peer")
  public void twoRunAtOnce() {
    runs.runTwoClients();
  }

  @Then("at least {int} exchanges take place")
  public void someExchangesTakePlace(int least) {
    assertThat(runs.clientRun()).madeExchanges(least);
  }

  @Then("the client {conduct}")
  public void conductsItself(Consumer<ClientRunAssert> conduct) {
    conduct.accept(assertThat(runs.clientRun()));
  }

  @Then("the client has shown {payload} {extent}")
  public void hasShown(Payload reply, BiConsumer<ClientRunAssert, Payload> extent) {
    extent.accept(assertThat(runs.clientRun()), reply);
  }

  @Then("the client {waiting} before the {ordinal} answer")
  public void waits(BiConsumer<ClientRunAssert, Integer> waiting, int ordinal) {
    waiting.accept(assertThat(runs.clientRun()), ordinal);
  }

  @Then("no port is used by both instances")
  public void noPortIsShared() {
    List<ClientRun> both = runs.clientRuns();
    assertThat(both.get(0)).usedAnotherPortThan(both.get(1));
  }
}
