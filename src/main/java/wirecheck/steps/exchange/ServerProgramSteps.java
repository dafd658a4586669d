package wirecheck.steps.exchange;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.Optional;
import wirecheck.base.Format;
import wirecheck.scenario.ScenarioContext;
import wirecheck.scenario.Servers;
import wirecheck.scenario.exchange.Conversations;
import wirecheck.spec.Needs;
import wirecheck.spec.Needs.Side;
import wirecheck.sut.Exit;
import wirecheck.sut.SystemUnderTest;
import wirecheck.verdict.Unmet;

/**
 * The server under test as a program, as far as its exchange says how it ends and where it logs.
 */
@Needs(side = Side.SERVER)
public final class ServerProgramSteps {
  private static final Duration TERMINATION = Duration.ofSeconds(1);

  private final ScenarioContext scenario;
  private final Servers servers;
  private final Conversations conversations;
  private int descriptors;
  private int processes;

  public ServerProgramSteps(
      ScenarioContext scenario, Servers servers, Conversations conversations) {
    this.scenario = scenario;
    this.servers = servers;
    this.conversations = conversations;
  }

  @Given("the server's descriptors and processes are counted")
  public void areCounted() {
    descriptors = scenario.watch(servers.server()).settledDescriptors();
    processes = servers.server().footprint().processes();
  }

  @Then("the server has at most {int} more descriptors, and {int} more processes")
  public void hasAtMostMore(int moreDescriptors, int moreProcesses) {
    int open = scenario.watch(servers.server()).descriptorsAtMost(descriptors + moreDescriptors);
    if (open > descriptors + moreDescriptors) {
      throw new Unmet(
          "at most " + (descriptors + moreDescriptors) + " open descriptors",
          open + " open descriptors");
    }
    int running = scenario.watch(servers.server()).processesAtMost(processes + moreProcesses);
    if (running > processes + moreProcesses) {
      throw new Unmet(
          "at most " + (processes + moreProcesses) + " processes", running + " processes");
    }
  }

  @Then("the second instance does not share the port")
  public void doesNotShareThePort() {
    SystemUnderTest second = servers.second();
    Optional<Exit> end = scenario.watch(second).endUnlessBound(scenario.startAllowance());
    if (second.holdsPort() && servers.server().holdsPort()) {
      throw new Unmet("one instance at the port", "both are bound to the port");
    }
    boolean ownLog = conversations.exchange().facts().ownLog();
    boolean silent = second.output().isEmpty() && second.errors().isEmpty();
    if (end.isPresent() && ownLog && silent) {
      throw new Unmet("a word on standard output or standard error", "it printed nothing");
    }
  }

  @When("the server under test is asked to stop, its process alone first")
  public void isAskedToStop() {
    servers.stopServer();
  }

  @Then("the server ends as soon as its exchange allows, and nobody is bound to its port")
  public void hasStopped() {
    Duration stop = conversations.exchange().facts().stop().plus(TERMINATION);
    Optional<String> whyNot = scenario.watch(servers.server()).whyNotGone(stop);
    if (whyNot.isPresent()) {
      throw new Unmet(
          "an end within " + Format.of(stop) + " and nobody at its port then", whyNot.get());
    }
  }
}
