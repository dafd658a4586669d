package wirecheck.steps;

import static wirecheck.steps.ObservationAssert.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.List;
import wirecheck.bench.Clients;
import wirecheck.bench.Stage;
import wirecheck.bench.Turn;
import wirecheck.verdict.Unmet;
import wirecheck.wire.Break;
import wirecheck.wire.ClientPeer;
import wirecheck.wire.Observation;
import wirecheck.wire.Payload;
import wirecheck.wire.Wait;

/** Test peers that are clients of a server under test. */
public final class ClientPeerSteps {
  private static final Duration APART = Duration.ofMillis(50);

  private final Stage stage;
  private final Clients clients;

  public ClientPeerSteps(Stage stage, Clients clients) {
    this.stage = stage;
    this.clients = clients;
  }

  @Given("{client} is connected to the server")
  @Then("{client} can connect")
  public void connects(String name) {
    assertThat(stage.client(name).connect(), false).isConnected();
  }

  @Given("{client} listens to the server's address and port alone")
  public void listensToTheServerAlone(String name) {
    stage.client(name).connect();
  }

  @Given("{client} and the server have exchanged {payload} and {payload}")
  public void haveExchanged(String name, Payload greeting, Payload reply) {
    exchange(name, greeting, reply, 1);
  }

  @Given("{client} and the server have exchanged {payload} and {payload} {int} times")
  @Then("{client} and the server can exchange {payload} and {payload} {int} time(s)")
  public void exchange(String name, Payload greeting, Payload reply, int times) {
    ClientPeer client = stage.client(name);
    check(clients.exchangeRepeatedly(client, times, greeting, reply), reply, "exchange");
  }

  @When("{client} sends {payload}")
  public void sends(String name, Payload payload) {
    stage.client(name).send(payload);
  }

  @When("{client} sends {payload} {int} times")
  public void sendsOften(String name, Payload payload, int times) {
    clients.sendRepeatedly(stage.client(name), payload, times);
  }

  @When("clients {string} send {payload} in this order")
  public void sendInOrder(String names, Payload payload) {
    List.of(names.split(", ")).forEach(name -> stage.client(name).send(payload));
  }

  @When("{client} sends {payload}, {payload} and {payload} apart")
  public void sendsApart(String name, Payload first, Payload second, Payload third) {
    stage.tcpClient(name).sendApart(APART, first, second, third);
  }

  @When("{client} sends {payload} and reads nothing for {duration}")
  public void sendsAndDoesNotRead(String name, Payload payload, Duration duration) {
    stage.tcpClient(name).send(payload);
    stage.tcpClient(name).readNothingFor(duration);
  }

  @When("{client} {ends} its connection")
  public void ends(String name, Break how) {
    stage.tcpClient(name).end(how);
  }

  @When("{client} sends {payload} and at once {ends} its connection")
  public void sendsAndEnds(String name, Payload payload, Break how) {
    stage.tcpClient(name).send(payload);
    stage.tcpClient(name).end(how);
  }

  @When("{client} takes whatever it is answered")
  public void drains(String name) {
    stage.client(name).drain();
  }

  @When("{client} waits for the end of its connection")
  public void awaitsEnd(String name) {
    stage.tcpClient(name).untilEnd(Integer.MAX_VALUE);
  }

  @Then("{client} receives exactly {payload}")
  public void receivesExactly(String name, Payload payload) {
    receivesBetween(name, 1, 1, payload);
  }

  @Then("{client} receives exactly {payload} {int} times")
  public void receivesExactlyOften(String name, Payload payload, int times) {
    receivesBetween(name, times, times, payload);
  }

  @Then("{client} receives nothing but {int} to {int} times {payload}")
  public void receivesBetween(String name, int least, int most, Payload payload) {
    ClientPeer client = stage.client(name);
    Observation seen = client.copies(payload, least, most);
    assertThat(seen, client.keepsMessages()).isCopies(payload, least, most);
  }

  @Then("{client} has sent everything")
  public void hasSentEverything(String name) {
    if (!stage.tcpClient(name).hasSentAll()) {
      throw new Unmet("a server that reads everything", "it has stopped reading");
    }
  }

  @Then("{client} hears nothing more")
  public void hearsNothing(String name) {
    hearsNothingFor(name, stage.patience().quiet());
  }

  @Then("{client} hears nothing for {duration}")
  public void hearsNothingFor(String name, Duration window) {
    ClientPeer client = stage.client(name);
    assertThat(client.next(Wait.of(window)), client.keepsMessages()).isSilence();
  }

  @Then("{client} receives exactly {payload} and then the end of the stream")
  public void receivesThenEnd(String name, Payload payload) {
    Observation seen = stage.tcpClient(name).untilEnd(payload.length());
    assertThat(seen, false).isThenEndOfStream(payload);
  }

  @Then("{client} receives the end of the stream and nothing before it")
  public void receivesEnd(String name) {
    receivesThenEnd(name, Payload.EMPTY);
  }

  @Then("{client} can send {payload} and receive {payload}")
  public void isServed(String name, Payload greeting, Payload reply) {
    exchange(name, greeting, reply, 1);
  }

  @Then("{client} can connect, send {payload} and receive {payload}")
  public void connectsAndIsServed(String name, Payload greeting, Payload reply) {
    connects(name);
    exchange(name, greeting, reply, 1);
  }

  @Then("{int} client(s) in turn connect(s), send(s) {payload}, receive(s) {payload} and close(s)")
  public void inTurn(int count, Payload greeting, Payload reply) {
    check(clients.inTurn(count, greeting, reply), reply, "client");
  }

  @Then(
      "{int} times a client sends {payload} and is gone, "
          + "and the next can send {payload} and receive {payload}")
  public void afterVanishing(int times, Payload sent, Payload greeting, Payload reply) {
    Turn last =
        clients.afterVanishing(
            times, client -> clients.sendAndVanish(client, sent), greeting, reply);
    check(last, reply, "client after one that was gone");
  }

  private void check(Turn last, Payload reply, String who) {
    assertThat(last.observation(), stage.keepsMessages())
        .of(who + " " + last.number() + " of " + last.of())
        .isOne(reply);
  }

  @When("{int} more clients connect and send {payload}")
  public void wait(int count, Payload greeting) {
    clients.wait(count, greeting);
  }

  @Then("each of them receives {payload} in the end, as those before it leave")
  public void areServedInTheEnd(Payload reply) {
    clients.connected().forEach(connect -> assertThat(connect, false).isConnected());
    clients.served(reply).forEach(seen -> assertThat(seen, false).isOne(reply));
  }
}
