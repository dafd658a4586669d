package wirecheck.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.time.Duration;
import wirecheck.base.Payload;
import wirecheck.base.Transport;
import wirecheck.scenario.ClientRuns;
import wirecheck.scenario.ScenarioContext;
import wirecheck.spec.Needs;
import wirecheck.spec.Needs.Side;
import wirecheck.wire.CloseMode;
import wirecheck.wire.server.ReplyScript;
import wirecheck.wire.server.ScriptedReply;

/** The test peer that a client under test meets. */
@Needs(side = Side.CLIENT)
public final class ServerPeerSteps {
  private final ScenarioContext scenario;
  private final ClientRuns runs;

  public ServerPeerSteps(ScenarioContext scenario, ClientRuns runs) {
    this.scenario = scenario;
    this.runs = runs;
  }

  @Given("a peer that answers each {payload} with {payload}")
  public void answers(Payload greeting, Payload reply) {
    answersEach(greeting, ScriptedReply.with(reply));
  }

  @Given("a peer that answers each {payload} with {payload} {int} times over")
  public void answersOften(Payload greeting, Payload reply, int times) {
    answersEach(greeting, ScriptedReply.with(reply).times(times));
  }

  @Given("a peer that answers each {payload} with {payload} and, apart from it, {payload}")
  public void answersInTwo(Payload greeting, Payload first, Payload second) {
    answersEach(greeting, ScriptedReply.with(first, second));
  }

  @Given("a peer that answers each {payload} with nothing")
  public void answersNothing(Payload greeting) {
    answersEach(greeting, ScriptedReply.NONE);
  }

  private void answersEach(Payload greeting, ScriptedReply reply) {
    runs.plan(ReplyScript.of(greeting, reply));
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

  @Given("the peer closes its connection after its {ordinal} answer")
  @Needs(transport = Transport.TCP)
  public void closesAfter(int ordinal) {
    runs.plan(plan -> plan.nth(ordinal, answer -> answer.andThen(CloseMode.CLOSE)));
  }

  @Given("the peer closes its connection instead of its {ordinal} answer")
  @Needs(transport = Transport.TCP)
  public void closesInsteadOf(int ordinal) {
    runs.plan(plan -> plan.nth(ordinal, answer -> ScriptedReply.NONE.andThen(CloseMode.CLOSE)));
  }

  @Given("the peer resets its connection after its {ordinal} answer")
  @Needs(transport = Transport.TCP)
  public void resetsAfter(int ordinal) {
    runs.plan(plan -> plan.nth(ordinal, answer -> answer.andThen(CloseMode.RESET)));
  }

  @Given("the peer resets its connection instead of its {ordinal} answer")
  @Needs(transport = Transport.TCP)
  public void resetsInsteadOf(int ordinal) {
    runs.plan(plan -> plan.nth(ordinal, answer -> ScriptedReply.NONE.andThen(CloseMode.RESET)));
  }

  @Given("the peer closes its connection when the client is quiet")
  @Needs(transport = Transport.TCP)
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
