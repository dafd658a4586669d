package wirecheck.steps;

import static wirecheck.steps.ProgramAssert.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import wirecheck.bench.Stage;
import wirecheck.sut.SystemUnderTest;
import wirecheck.wire.Payload;

/** The server under test as a program. */
public final class ServerSteps {
  private final Stage stage;
  private SystemUnderTest second;
  private int descriptors;

  public ServerSteps(Stage stage) {
    this.stage = stage;
  }

  @When("the server under test is started")
  public void isStarted() {
    stage.startServer();
  }

  @Given("the server under test is running")
  public void isRunning() {
    stage.runServer();
  }

  @Then("the server is up")
  public void isUp() {
    assertThat(stage.server()).isUp();
  }

  @Then("the server is still up after {duration}")
  public void isStillUp(Duration window) {
    assertThat(stage.server()).staysUpFor(window);
  }

  @Then("the server has shown {text} {int} time(s)")
  public void hasShown(Payload text, int times) {
    int shown = stage.watch(stage.server()).shown(text.asText(), false, times);
    assertThat(stage.server()).hasShown(text, times, shown);
  }

  @Then("the server has shown {text} in any letter case {int} time(s)")
  public void hasShownInAnyCase(Payload text, int times) {
    int shown = stage.watch(stage.server()).shown(text.asText(), true, times);
    assertThat(stage.server()).hasShown(text, times, shown);
  }

  @When("a second instance is started on the same port")
  public void secondIsStarted() {
    second = stage.startSecond();
  }

  @Then("the second instance ends with a failure and says why")
  public void secondFails() {
    assertThat(second).failed(stage.watch(second).endUnlessBound(stage.startAllowance()));
    assertThat(second).saysWhy();
  }

  @When("the server is asked to stop")
  public void isAskedToStop() {
    stage.server().askToStop();
  }

  @Then("the server ends within {duration} and nobody is bound to its port")
  public void endsWithin(Duration bound) {
    assertThat(stage.server()).endsWithin(bound);
    assertThat(stage.server()).leavesItsPort();
  }

  @When("the server is stopped and started again on the same port")
  public void isRestarted() {
    stage.restartServer();
  }

  @Given("the server's open descriptors are counted")
  public void descriptorsAreCounted() {
    descriptors = stage.watch(stage.server()).settledDescriptors();
  }

  @Then("the server has at most {int} more open descriptors")
  public void hasAtMostMoreDescriptors(int more) {
    int most = descriptors + more;
    int open = stage.watch(stage.server()).descriptorsAtMost(most);
    assertThat(stage.server()).hasAtMostDescriptors(most, open);
  }
}
