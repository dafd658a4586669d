package wirecheck.steps.exchange;

import static wirecheck.steps.exchange.ConversationAssert.assertNo;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import wirecheck.base.Transport;
import wirecheck.scenario.exchange.Conversations;
import wirecheck.scenario.exchange.SlowReader;
import wirecheck.spec.Needs;
import wirecheck.spec.Needs.Side;
import wirecheck.verdict.Inconclusive;
import wirecheck.verdict.NotApplicable;

/** A client of a server under test that does not read. */
@Needs(transport = Transport.TCP, side = Side.SERVER)
public final class SlowReaderSteps {
  private final Conversations conversations;
  private SlowReader reader;

  public SlowReaderSteps(Conversations conversations) {
    this.conversations = conversations;
  }

  @When("{client} asks on and reads nothing, until the server takes no more")
  public void asksOn(String name) {
    if (!conversations.exchange().facts().keepsOrder()) {
      throw new NotApplicable(
          "the exchange says: responses may come in any order (order: any), so that none of so many"
              + " is known to be missing");
    }
    reader = conversations.slowReader(name);
    reader.askOn();
  }

  @Then("{client} reads every response, whole and in order")
  public void readsAll(String name) {
    assertNo(reader.readAll(!conversations.exchange().facts().slowReaderKept()));
    conversations.stream(name).close();
  }

  @Then("the server was brought to a stop")
  public void wasBroughtToAStop() {
    if (!reader.wasBroughtToAStop() && reader.hasAskedAll()) {
      throw new NotApplicable(
          "the exchange says: a connection carries so few exchanges (exchanges-per-connection)"
              + " that the server cannot be brought to a stop");
    }
    if (!reader.wasBroughtToAStop()) {
      throw new Inconclusive(
          "the server was not brought to a stop: it went on taking requests while nothing was read");
    }
  }
}
