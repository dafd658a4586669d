package wirecheck.steps.exchange;

import static wirecheck.steps.exchange.ConversationAssert.assertNo;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import wirecheck.base.Transport;
import wirecheck.scenario.exchange.Conversations;
import wirecheck.scenario.exchange.Crowd;
import wirecheck.spec.Needs;
import wirecheck.spec.Needs.Side;

/** Many clients of a server under test at once. */
@Needs(side = Side.SERVER)
public final class CrowdSteps {
  private final Conversations conversations;
  private final Crowd crowd;

  public CrowdSteps(Conversations conversations, Crowd crowd) {
    this.conversations = conversations;
    this.crowd = crowd;
  }

  @When("{int} more clients come and ask, and {duration} later {client} leaves")
  @Needs(transport = Transport.TCP)
  public void comeWhile(int clients, Duration later, String first) {
    crowd.comeWhile(conversations.named(first), clients, later);
  }

  @Then("each of them is answered in the end, as those before it leave")
  @Needs(transport = Transport.TCP)
  public void areAnsweredInTheEnd() {
    assertNo(crowd.waited());
  }

  @When("{int} clients connect, and every other one sends half a request")
  @Needs(transport = Transport.TCP)
  public void stayIdle(int clients) {
    crowd.stayIdle(clients, !conversations.exchange().asksNothing());
  }

  @Then("{int} clients at once make {int} exchanges each, every response its own")
  public void exchangeAtOnce(int clients, int exchanges) {
    assertNo(crowd.exchange(clients, exchanges));
  }

  @When("{int} clients ask back to back")
  public void askBackToBack(int clients) {
    crowd.askAll(clients);
  }

  @Then("each of the clients is answered")
  public void areAnswered() {
    assertNo(crowd.allAnswered());
  }
}
