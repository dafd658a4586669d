package wirecheck.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.time.Duration;
import java.util.function.UnaryOperator;
import wirecheck.base.Payload;
import wirecheck.scenario.ClientRuns;
import wirecheck.scenario.ScenarioContext;
import wirecheck.wire.CloseMode;
import wirecheck.wire.server.ReplyScript;
import wirecheck.wire.server.ScriptedReply;

/** The test peer that a client under test meets. */
public final class ServerPeerSteps {
  private final ScenarioContext scenario;
  private final ClientRuns runs;

  public ServerPeerSteps(ScenarioContext scenario, ClientRuns runs) {
    this.scenario = scenario;
    this.runs = runs;
  }

  @Given("a peer that answers each {payload} with {answer}")
  public void answers(Payload greeting, ScriptedReply answer) {
    runs.plan(ReplyScript.of(greeting, answer));
  }

  @Given("nobody is bound to the target port")
  public void nobodyIsThere() {
    runs.nobodyIsThere();
  }

  @Given("the peer holds its {ordinal} answer back for {duration}")
  public void holdsBack(int ordinal, Duration hold) {
    runs.plan(plan -> plan.nth(ordinal, answer -> answer.heldFor(hold)));
  }

  @Given("the peer answers the {ordinal} greeting with {payload}")
  public void answersOneWith(int ordinal, Payload reply) {
    runs.plan(plan -> plan.nth(ordinal, answer -> ScriptedReply.with(reply)));
  }

  @Given("the peer {ends} its connection {moment} its {ordinal} answer")
  public void ends(CloseMode how, UnaryOperator<ScriptedReply> moment, int ordinal) {
    runs.plan(plan -> plan.nth(ordinal, answer -> moment.apply(answer).andThen(how)));
  }

  @Given("the peer closes its connection when the client is quiet")
  public void closesWhenQuiet() {
    runs.plan(plan -> plan.closingAfter(scenario.patience().quiet()));
  }

  @Then("the/each peer is greeted with {payload} first")
  public void isGreetedFirst(Payload greeting) {
    runs.clientRuns().forEach(run -> ClientRunAssert.assertThat(run).greetsFirstWith(greeting));
  }

  @Then("the peer has received {payload} {times} and nothing else")
  public void receivedOnly(Payload greeting, int times) {
    ClientRunAssert.assertThat(runs.clientRun()).sentOnly(greeting, times);
  }
}
