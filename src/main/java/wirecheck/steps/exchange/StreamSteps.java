package wirecheck.steps.exchange;

import static wirecheck.steps.exchange.ConversationAssert.assertNo;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import wirecheck.base.Payload;
import wirecheck.base.Transport;
import wirecheck.scenario.ScenarioContext;
import wirecheck.scenario.exchange.Conversations;
import wirecheck.scenario.exchange.Sequences;
import wirecheck.scenario.exchange.StreamConversation;
import wirecheck.spec.Needs;
import wirecheck.spec.Needs.Side;
import wirecheck.wire.CloseMode;
import wirecheck.wire.Pacing;

/** What a client of a TCP server under test does with its connection. */
@Needs(transport = Transport.TCP, side = Side.SERVER)
public final class StreamSteps {
  private final ScenarioContext scenario;
  private final Conversations conversations;

  public StreamSteps(ScenarioContext scenario, Conversations conversations) {
    this.scenario = scenario;
    this.conversations = conversations;
  }

  private StreamConversation client(String name) {
    return conversations.stream(name);
  }

  @Then("{client} can connect")
  public void canConnect(String name) {
    assertNo(client(name).connect());
  }

  @Given("{client} is ready to ask")
  public void isReady(String name) {
    assertNo(client(name).begin());
  }

  @Given("{client} has room for little and is ready to ask")
  public void hasLittleRoom(String name) {
    client(name).peer().takeLittleAtOnce();
    isReady(name);
  }

  @Then("{client} makes {int} exchanges on its connection")
  public void makesExchanges(String name, int wanted) {
    int most = conversations.exchange().facts().exchangesPerConnection().orElse(wanted + 1) - 1;
    assertNo(client(name).exchanges(conversations.scaled(Math.min(wanted, most))));
  }

  @When("{client} asks byte by byte, {duration} apart")
  public void asksByteByByte(String name, Duration gap) {
    StreamConversation client = client(name);
    Pacing.apart(gap, client::send, StreamConversation.singleBytes(client.requests(1)));
  }

  @When("{client} asks {int} times, the last half {duration} after the others")
  public void asksWithALateHalf(String name, int requests, Duration gap) {
    StreamConversation client = client(name);
    Payload all = client.requests(requests - 1);
    Payload last = client.requests(1);
    int cut = Sequences.half(last).length();
    Pacing.apart(gap, client::send, List.of(all.plus(last.head(cut)), last.from(cut)));
  }

  @When("{client} sends half a request and half-closes its connection")
  public void halfARequestAndHalfClose(String name) {
    client(name).send(Sequences.half(client(name).request()));
    client(name).end(CloseMode.HALF_CLOSE);
  }

  @When("{client} sends half a request and resets its connection")
  public void halfARequestAndReset(String name) {
    client(name).send(Sequences.half(client(name).request()));
    client(name).end(CloseMode.RESET);
  }

  @Then("{client} is told nothing while it is idle for {duration}")
  public void isIdle(String name, Duration wanted) {
    Optional<Duration> allowed =
        conversations.exchange().facts().idle().map(idle -> idle.multipliedBy(4).dividedBy(5));
    boolean shorter = allowed.isPresent() && allowed.get().compareTo(wanted) < 0;
    if (shorter) {
      scenario.note("idle for less than the exchange says a connection is kept");
    }
    assertNo(client(name).hearNothing(shorter ? allowed.get() : wanted));
  }

  @Then("{client} hears no more than a farewell, and the end of the stream")
  public void hearsTheEnd(String name) {
    assertNo(client(name).hearTheEnd(false));
  }

  @Then("{client} hears no more than a farewell, and the end of the connection")
  public void hearsTheEndOfTheConnection(String name) {
    assertNo(client(name).hearTheEnd(true));
  }

  @Then("{client} hears no answer before the end of the connection")
  public void hearsNoAnswer(String name) {
    assertNo(client(name).hearNoAnswerBeforeTheEnd());
  }

  @Then("the connection of {client} ends")
  public void ends(String name) {
    assertNo(client(name).hearItEnd());
  }

  @Then("{client} is not sent away")
  public void staysOpen(String name) {
    assertNo(client(name).hearIsOpen());
  }

  @Then("{client} is served {int} times by way of the link")
  public void isServedByTheLink(String name, int times) {
    StreamConversation first = client(name);
    assertNo(first.begin());
    boolean one = conversations.exchange().facts().oneExchange();
    assertNo(first.exchanges(one ? 1 : times));
    for (int i = 1; one && i < times; i++) {
      assertNo(conversations.served(name + i));
    }
  }
}
