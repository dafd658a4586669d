package wirecheck.steps.exchange;

import static wirecheck.steps.exchange.ConversationAssert.assertNo;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import wirecheck.base.Payload;
import wirecheck.base.Transport;
import wirecheck.scenario.ScenarioContext;
import wirecheck.scenario.exchange.Conversations;
import wirecheck.scenario.exchange.Sequences;
import wirecheck.scenario.exchange.StreamConversation;
import wirecheck.spec.Needs;
import wirecheck.spec.Needs.Side;
import wirecheck.wire.CloseMode;

/** What many clients of a server under test do, one after the other. */
@Needs(side = Side.SERVER)
public final class SequenceSteps {
  private final ScenarioContext scenario;
  private final Conversations conversations;
  private final Sequences sequences;

  public SequenceSteps(ScenarioContext scenario, Conversations conversations, Sequences sequences) {
    this.scenario = scenario;
    this.conversations = conversations;
    this.sequences = sequences;
  }

  @Then("a request cut in two, {duration} apart, is answered at each of {int} places")
  @Needs(transport = Transport.TCP)
  public void cutInTwo(Duration gap, int places) {
    assertNo(sequences.cutInTwo(places, gap));
  }

  @Then(
      "{int} times a client that asks and at once half-closes is answered,"
          + " and hears the end of the stream")
  @Needs(transport = Transport.TCP)
  public void askAndHalfClose(int times) {
    assertNo(sequences.askAndHalfClose(times, 1));
  }

  @Then(
      "{int} times a client that asks {int} times and at once half-closes is answered,"
          + " and hears the end of the stream")
  @Needs(transport = Transport.TCP)
  public void askOftenAndHalfClose(int times, int requests) {
    assertNo(sequences.askAndHalfClose(times, requests));
  }

  @Then("{int} times a client connects and closes, and the next is served")
  @Needs(transport = Transport.TCP)
  public void connectAndClose(int times) {
    assertNo(sequences.afterEach(times, sequences::connectAndClose));
  }

  @Then("{int} times a client asks and at once resets, and the next is served")
  @Needs(transport = Transport.TCP)
  public void askAndReset(int times) {
    assertNo(sequences.afterEach(times, () -> sequences.askAndEnd(CloseMode.RESET)));
  }

  @Then(
      "{int} times a client sends {int} bytes of requests and at once closes,"
          + " and the next is served")
  @Needs(transport = Transport.TCP)
  public void sendMuchAndClose(int times, int bytes) {
    Payload requests = sequences.requests(bytes);
    assertNo(sequences.afterEach(times, () -> sequences.sendAndEnd(requests, CloseMode.CLOSE)));
  }

  @Then("{int} times a client asks and closes at once, and the next is served")
  public void askAndVanish(int times) {
    assertNo(sequences.afterEach(times, sequences::askAndVanish));
  }

  @When("a client says {payload}, whatever it is answered")
  @Needs(transport = Transport.TCP)
  public void says(Payload words) {
    try (StreamConversation client = conversations.nextStream()) {
      client.connect();
      client.send(words);
      client.hearOut(scenario.patience().quiet());
    }
  }

  @Then("{int} clients come and leave, by close, by reset and in the middle of a request")
  @Needs(transport = Transport.TCP)
  public void comeAndLeave(int clients) {
    assertNo(sequences.comeAndLeave(clients));
  }
}
