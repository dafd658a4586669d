package wirecheck.steps;

import static wirecheck.steps.ProgramAssert.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import wirecheck.scenario.ScenarioContext;
import wirecheck.scenario.Servers;
import wirecheck.spec.Needs;
import wirecheck.spec.Needs.Side;
import wirecheck.sut.SystemUnderTest;

/** The server under test as a program. */
@Needs(side = Side.SERVER)
public final class ServerSteps {
  private final ScenarioContext scenario;
  private final Servers servers;
  private int descriptors;

  public ServerSteps(ScenarioContext scenario, Servers servers) {
    this.scenario = scenario;
    this.servers = servers;
  }

  @Given("the server under test is running")
  public void isRunning() {
    servers.runServer();
  }

  @When("the server under test is started")
  public void isStarted() {
    servers.startServer();
  }

  @When("the server under test is asked to stop")
  public void isAskedToStop() {
    servers.stopServer();
  }

  @When("the server under test is stopped and started again on the same port")
  public void isStartedAgain() {
    servers.restartServer();
  }

  @When("the server under test is started a second time on the same port")
  public void isStartedTwice() {
    servers.startSecond();
  }

  @Then("the server is up")
  public void isUp() {
    assertThat(servers.server()).isUpAndStays(servers.whyNotUp(scenario.patience().quiet()));
  }

  @Then("the server has shown {shown} {frequency}")
  public void hasShown(String shown, Frequency frequency) {
    int seen = scenario.watch(servers.server()).shownInTheEnd(shown, frequency.least());
    assertThat(servers.server()).hasShown(shown, frequency, seen);
  }

  @Then("the second instance ends with a failure and says why")
  public void secondFails() {
    SystemUnderTest second = servers.second();
    assertThat(second).failed(scenario.watch(second).endUnlessBound(scenario.startAllowance()));
    assertThat(second).saysWhy();
  }

  @Then("the server ends within {duration} and nobody is bound to its port")
  public void endsWithin(Duration bound) {
    assertThat(servers.server()).isGone(bound, scenario.watch(servers.server()).whyNotGone(bound));
  }

  @Given("the server's open descriptors are counted")
  public void descriptorsAreCounted() {
    descriptors = scenario.watch(servers.server()).settledDescriptors();
  }

  @Then("the server has at most {int} more open descriptors")
  public void hasAtMostMoreDescriptors(int more) {
    int most = descriptors + more;
    int open = scenario.watch(servers.server()).descriptorsAtMost(most);
    assertThat(servers.server()).hasAtMostDescriptors(most, open);
  }
}
