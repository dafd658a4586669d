package wirecheck.steps.exchange;

import static wirecheck.steps.exchange.ConversationAssert.assertNo;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import wirecheck.base.Timeouts;
import wirecheck.base.Transport;
import wirecheck.scenario.ScenarioContext;
import wirecheck.scenario.exchange.Conversation;
import wirecheck.scenario.exchange.Conversations;
import wirecheck.scenario.exchange.Sequences;
import wirecheck.spec.Needs;
import wirecheck.spec.Needs.Side;

/** What a client of a server under test asks and is answered, whatever the transport. */
@Needs(side = Side.SERVER)
public final class ConversationSteps {
  private final Conversations conversations;
  private final Sequences sequences;
  private final Timeouts timeouts;

  public ConversationSteps(
      ScenarioContext scenario, Conversations conversations, Sequences sequences) {
    this.conversations = conversations;
    this.sequences = sequences;
    this.timeouts = scenario.patience();
  }

  private Conversation client(String name) {
    return conversations.named(name);
  }

  @When("{client} asks")
  public void asks(String name) {
    client(name).ask();
  }

  @When("{client} asks, whatever comes of it")
  public void asksInVain(String name) {
    Conversation client = client(name);
    if (client.open().isEmpty()) {
      client.ask();
    }
    client.hearOut(timeouts.quiet().multipliedBy(5));
  }

  @When("{client} asks {int} times in one write")
  public void asksTogether(String name, int requests) {
    client(name).ask(requests);
  }

  @When("{client} asks {int} times back to back")
  public void asksBackToBack(String name, int requests) {
    client(name).ask(requests);
  }

  @Then("{client} is answered, and nothing else is said")
  public void isAnswered(String name) {
    Conversation client = client(name);
    assertNo(Sequences.firstOf(client::hearAll, client::hearItIsAll));
  }

  @Then("{client} makes an exchange")
  public void makesAnExchange(String name) {
    assertNo(client(name).exchange());
  }

  @Then("{client} makes {int} exchanges")
  public void makesExchanges(String name, int wanted) {
    assertNo(client(name).exchanges(conversations.scaled(wanted)));
  }

  @Then("{client} is told nothing for {duration}")
  public void isToldNothing(String name, Duration window) {
    assertNo(client(name).hearNothing(window));
  }

  @Then("{client} is served")
  public void isServed(String name) {
    assertNo(conversations.served(name));
  }

  @Then("{int} clients in turn are served, each with what it asked for")
  public void areServed(int clients) {
    assertNo(sequences.served(clients));
  }

  @Then("{client} leaves")
  public void leaves(String name) {
    client(name).close();
  }

  @Then(
      "a client that asks with one of its first {int} bytes changed by {mask}"
          + " does not keep the next from being served")
  public void spoiltOnItsOwnConnection(int bytes, int mask) {
    spoilt(bytes, mask);
  }

  @Then(
      "a request with one of its first {int} bytes changed by {mask}"
          + " does not keep the next from being answered")
  public void spoilt(int bytes, int mask) {
    assertNo(sequences.spoilt(bytes, mask, timeouts.quiet().dividedBy(6)));
  }

  @Then("{client} is answered {int} times, and nothing else is said")
  @Needs(transport = Transport.UDP)
  public void isAnsweredSometimes(String name, int times) {
    assertNo(conversations.datagrams(name).hearSome(times));
  }
}
