package wirecheck.steps;

import static wirecheck.steps.ProgramAssert.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.function.Consumer;
import wirecheck.bench.Stage;
import wirecheck.sut.SystemUnderTest;

/** The server under test as a program. */
public final class ServerSteps {
  private final Stage stage;
  private int descriptors;

  public ServerSteps(Stage stage) {
    this.stage = stage;
  }

  @Given("the server under test is running")
  public void isRunning() {
    stage.runServer();
  }

  @When("the server under test is {handling}")
  public void isHandled(Consumer<Stage> handling) {
    handling.accept(stage);
  }

  @Then("the server is up")
  public void isUp() {
    assertThat(stage.server()).isUpAndStays(stage.patience().quiet());
  }

  @Then("the server has shown {shown} {times}")
  public void hasShown(String shown, int times) {
    int seen = stage.watch(stage.server()).shown(shown, times);
    assertThat(stage.server()).hasShown(shown, times, seen);
  }

  @Then("the second instance ends with a failure and says why")
  public void secondFails() {
    SystemUnderTest second = stage.second();
    assertThat(second).failed(stage.watch(second).endUnlessBound(stage.startAllowance()));
    assertThat(second).saysWhy();
  }

  @Then("the server ends within {duration} and nobody is bound to its port")
  public void endsWithin(Duration bound) {
    assertThat(stage.server()).endsWithin(bound);
    assertThat(stage.server()).leavesItsPort();
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
