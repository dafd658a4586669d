package wirecheck.steps.exchange;

import static wirecheck.steps.exchange.ConversationAssert.assertNo;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.Optional;
import wirecheck.base.Payload;
import wirecheck.base.Transport;
import wirecheck.scenario.ScenarioContext;
import wirecheck.scenario.exchange.Conversations;
import wirecheck.scenario.exchange.DatagramConversation;
import wirecheck.scenario.exchange.Sequences;
import wirecheck.spec.Needs;
import wirecheck.spec.Needs.Side;
import wirecheck.verdict.Unmet;

/** What a client of a UDP server under test sends and receives. */
@Needs(transport = Transport.UDP, side = Side.SERVER)
public final class DatagramSteps {
  private final ScenarioContext scenario;
  private final Conversations conversations;
  private final Sequences sequences;
  private int echoes;
  private int most;

  public DatagramSteps(ScenarioContext scenario, Conversations conversations, Sequences sequences) {
    this.scenario = scenario;
    this.conversations = conversations;
    this.sequences = sequences;
  }

  private DatagramConversation client(String name) {
    return conversations.datagrams(name);
  }

  @Given("{client} hears nobody but the server's address and port")
  public void hearsOnlyTheServer(String name) {
    client(name).hearOnlyTheServer();
  }

  @When("clients \"A\" and \"B\" ask in the order A, B, A, B, B, A, and read only then")
  public void askInterleaved() {
    for (String name : "A B A B B A".split(" ")) {
      client(name).ask();
    }
  }

  @When("{client} sends a datagram of {payload}, whatever it is answered")
  public void sends(String name, Payload bytes) {
    client(name).send(bytes);
    client(name).hearOut(scenario.patience().quiet().dividedBy(3));
  }

  @When("{client} sends a request followed by {int} more bytes, whatever it is answered")
  public void sendsMore(String name, int more) {
    sends(name, client(name).request().plus(Payload.ofLength(more)));
  }

  @Then("a request cut at one of {int} lengths does not keep the next from being answered")
  public void cutShort(int lengths) {
    assertNo(sequences.cutShort(lengths, scenario.patience().quiet().dividedBy(6)));
  }

  @When("{client} asks, and its request is delivered twice")
  public void asksTwice(String name) {
    int responses = conversations.exchange().facts().duplicatesAnswered() ? 2 : 1;
    client(name).send(client(name).request(responses));
  }

  @When("{client} asks, and sends back what it is answered, {int} times at most")
  public void sendsBack(String name, int times) {
    echo(client(name), client(name).request(), times);
  }

  @When("{client} sends {payload}, and sends back what it is answered, {int} times at most")
  public void sendsBackToGarbage(String name, Payload first, int times) {
    echo(client(name), first, times);
  }

  private void echo(DatagramConversation client, Payload first, int times) {
    most = times;
    client.send(first);
    Duration window = scenario.patience().quiet().multipliedBy(2);
    Optional<Payload> answer = client.next(window);
    while (answer.isPresent() && echoes < times) {
      echoes++;
      client.send(answer.get());
      answer = client.next(window);
    }
    echoes += answer.isPresent() ? 1 : 0;
  }

  @Then("the server falls silent before that")
  public void fellSilent() {
    if (echoes > most) {
      throw new Unmet(
          "silence, at last", "an answer to each of its own answers, " + most + " times");
    }
  }
}
