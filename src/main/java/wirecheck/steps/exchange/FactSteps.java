package wirecheck.steps.exchange;

import io.cucumber.java.en.Given;
import wirecheck.scenario.exchange.Conversations;
import wirecheck.spec.exchange.Exchange;
import wirecheck.spec.exchange.Facts;
import wirecheck.verdict.NotApplicable;

/** What a rule needs that the exchange has to allow; what its facts exclude is not applicable. */
public final class FactSteps {
  private final Exchange exchange;
  private final Facts facts;

  public FactSteps(Conversations conversations) {
    exchange = conversations.exchange();
    facts = exchange.facts();
  }

  private static void need(boolean allowed, String otherwise) {
    if (!allowed) {
      throw new NotApplicable("the exchange says: " + otherwise);
    }
  }

  @Given("something is asked")
  public void somethingIsAsked() {
    need(!exchange.asksNothing(), "the server speaks first and is asked nothing (request: '')");
  }

  @Given("a connection carries many exchanges")
  public void manyExchanges() {
    need(!facts.oneExchange(), "a connection carries one exchange (exchanges-per-connection: one)");
  }

  @Given("requests may be sent together")
  public void pipelining() {
    somethingIsAsked();
    need(facts.pipelining(), "no request before the response to the last one (pipelining: no)");
  }

  @Given("a half-close is answered")
  public void halfClose() {
    need(facts.halfCloseAnswered(), "a half-close is a leave-taking (half-close: refused)");
  }

  @Given("clients are served together")
  public void clientsTogether() {
    need(!facts.clients().inTurn(), "clients are served one after the other (clients: in-turn)");
  }

  @Given("clients are served together, as many as come")
  public void manyClientsTogether() {
    clientsTogether();
    need(
        facts.clients().together(),
        "no more than %d clients are served at once (clients: %1$d)"
            .formatted(facts.clients().workers()));
  }

  @Given("an answer can be told from other words")
  public void answersAreKnown() {
    need(
        exchange.tellsAnswersApart(),
        "a response has nothing of its request in it (no placeholder)");
  }

  @Given("a response comes from the port that was asked")
  public void askedPort() {
    need(!facts.newPort(), "a response comes from another port (port: new)");
  }

  @Given("a response is no request")
  public void notSymmetric() {
    need(!facts.symmetric(), "a response is itself a request (symmetric: yes)");
  }
}
