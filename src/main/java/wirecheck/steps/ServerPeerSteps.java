package wirecheck.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.time.Duration;
import java.util.function.UnaryOperator;
import wirecheck.bench.Stage;
import wirecheck.wire.Answer;
import wirecheck.wire.AnswerPlan;
import wirecheck.wire.Break;
import wirecheck.wire.Payload;

/** The test peer that a client under test meets. */
public final class ServerPeerSteps {
  private final Stage stage;

  public ServerPeerSteps(Stage stage) {
    this.stage = stage;
  }

  @Given("a peer that answers each {payload} with {answer}")
  public void answers(Payload greeting, Answer answer) {
    stage.plan(AnswerPlan.of(greeting, answer));
  }

  @Given("nobody is bound to the target port")
  public void nobodyIsThere() {
    stage.nobodyIsThere();
  }

  @Given("the peer holds its {ordinal} answer back for {duration}")
  public void holdsBack(int ordinal, Duration hold) {
    stage.plan(plan -> plan.nth(ordinal, answer -> answer.heldFor(hold)));
  }

  @Given("the peer answers the {ordinal} greeting with {payload}")
  public void answersOneWith(int ordinal, Payload reply) {
    stage.plan(plan -> plan.nth(ordinal, answer -> Answer.with(reply)));
  }

  @Given("the peer {ends} its connection {moment} its {ordinal} answer")
  public void ends(Break how, UnaryOperator<Answer> moment, int ordinal) {
    stage.plan(plan -> plan.nth(ordinal, answer -> moment.apply(answer).andThen(how)));
  }

  @Given("the peer closes its connection when the client is quiet")
  public void closesWhenQuiet() {
    stage.plan(plan -> plan.closingAfter(stage.patience().quiet()));
  }

  @Then("the/each peer is greeted with {payload} first")
  public void isGreetedFirst(Payload greeting) {
    stage.clientRuns().forEach(run -> ClientRunAssert.assertThat(run).greetsFirstWith(greeting));
  }

  @Then("the peer has received {payload} {times} and nothing else")
  public void receivedOnly(Payload greeting, int times) {
    ClientRunAssert.assertThat(stage.clientRun()).sentOnly(greeting, times);
  }
}
