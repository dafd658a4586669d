package wirecheck.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.time.Duration;
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

  @Given("a peer that answers each {payload} with {payload}")
  @Given("two peers that answer {payload} with {payload} once both have been greeted")
  public void answers(Payload greeting, Payload reply) {
    stage.plan(AnswerPlan.of(greeting, Answer.with(reply)));
  }

  @Given("a peer that answers each {payload} with {payload} and, apart from it, {payload}")
  public void answersInPieces(Payload greeting, Payload first, Payload second) {
    stage.plan(AnswerPlan.of(greeting, Answer.with(first, second)));
  }

  @Given("a peer that never answers {payload}")
  public void neverAnswers(Payload greeting) {
    stage.plan(AnswerPlan.of(greeting, Answer.NONE));
  }

  @Given("nobody is bound to the target port")
  public void nobodyIsThere() {
    stage.nobodyIsThere();
  }

  @Given("the peer holds its {ordinal} answer back for {duration}")
  public void holdsBack(int ordinal, Duration hold) {
    stage.plan(plan -> plan.nth(ordinal, answer -> answer.heldFor(hold)));
  }

  @Given("the peer sends each answer {int} times")
  public void repeatsAnswers(int times) {
    stage.plan(plan -> plan.all(answer -> answer.times(times)));
  }

  @Given("the peer answers the {ordinal} greeting with {payload}")
  public void answersOneWith(int ordinal, Payload reply) {
    stage.plan(plan -> plan.nth(ordinal, answer -> Answer.with(reply)));
  }

  @Given("the peer {ends} its connection instead of its {ordinal} answer")
  public void endsInsteadOf(Break how, int ordinal) {
    stage.plan(plan -> plan.nth(ordinal, answer -> Answer.NONE.andThen(how)));
  }

  @Given("the peer {ends} its connection after its {ordinal} answer")
  public void endsAfter(Break how, int ordinal) {
    stage.plan(plan -> plan.nth(ordinal, answer -> answer.andThen(how)));
  }

  @Given("the peer closes its connection when the client is quiet")
  public void closesWhenQuiet() {
    stage.plan(plan -> plan.closingAfter(stage.patience().quiet()));
  }

  @Then("the peer is greeted with {payload} first")
  public void isGreetedFirst(Payload greeting) {
    ClientRunAssert.assertThat(stage.clientRun()).greetsFirstWith(greeting);
  }

  @Then("both peers are greeted with {payload} first")
  public void bothAreGreetedFirst(Payload greeting) {
    stage.clientRuns().forEach(run -> ClientRunAssert.assertThat(run).greetsFirstWith(greeting));
  }

  @Then("the peer has received {payload} {int} times and nothing else")
  public void receivedOnly(Payload greeting, int times) {
    ClientRunAssert.assertThat(stage.clientRun()).sentOnly(greeting, times);
  }

  @Then("the peer has seen the end of the stream")
  public void sawEndOfStream() {
    ClientRunAssert.assertThat(stage.clientRun()).closedInOrder();
  }
}
