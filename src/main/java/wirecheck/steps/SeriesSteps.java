package wirecheck.steps;

import static wirecheck.steps.ObservationAssert.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import wirecheck.base.Payload;
import wirecheck.base.Transport;
import wirecheck.scenario.Clients;
import wirecheck.scenario.ScenarioContext;
import wirecheck.scenario.SequenceResult;
import wirecheck.scenario.Series;
import wirecheck.scenario.WaitingClients;
import wirecheck.spec.Needs;
import wirecheck.spec.Needs.Side;
import wirecheck.wire.client.ClientPeer;

/** Exchanges with a server under test: by one client, by one after the other, by many at once. */
@Needs(side = Side.SERVER)
public final class SeriesSteps {
  private final ScenarioContext scenario;
  private final Clients clients;
  private final Series series;
  private final WaitingClients waiting;

  public SeriesSteps(
      ScenarioContext scenario, Clients clients, Series series, WaitingClients waiting) {
    this.scenario = scenario;
    this.clients = clients;
    this.series = series;
    this.waiting = waiting;
  }

  @Given("{client} and the server exchange {payload} and {payload} {times}")
  public void exchange(String name, Payload greeting, Payload reply, int times) {
    ClientPeer client = clients.client(name);
    check(series.exchangeRepeatedly(client, times, greeting, reply), reply, "exchange");
  }

  @Then("{client} can( connect,) send {payload} and receive {payload}")
  public void isServed(String name, Payload greeting, Payload reply) {
    ClientPeer client = clients.client(name);
    assertThat(Series.open(client), false).isConnected();
    assertThat(client.quietAtFirst(), client.keepsMessages()).isSilence();
    exchange(name, greeting, reply, 1);
  }

  @Then("{int} client(s) in turn connect(s), send(s) {payload}, receive(s) {payload} and close(s)")
  public void inTurn(int count, Payload greeting, Payload reply) {
    check(series.inTurn(count, greeting, reply), reply, "client");
  }

  @Then(
      "{int} times a client sends {payload} and is gone, "
          + "and the next can send {payload} and receive {payload}")
  public void afterVanishing(int times, Payload sent, Payload greeting, Payload reply) {
    SequenceResult last = series.afterVanishing(times, sent, greeting, reply);
    check(last, reply, "client after one that was gone");
  }

  private void check(SequenceResult last, Payload reply, String who) {
    assertThat(last.observation(), scenario.keepsMessages())
        .of(who + " " + last.number() + " of " + last.of())
        .isOne(reply);
  }

  @When("{int} more clients connect and send {payload}")
  @Needs(transport = Transport.TCP)
  public void connectAndSend(int count, Payload greeting) {
    waiting.wait(count, greeting);
  }

  @Then("each of them receives {payload} in the end, as those before it leave")
  @Needs(transport = Transport.TCP)
  public void areServedInTheEnd(Payload reply) {
    waiting
        .connected()
        .forEach((name, connect) -> assertThat(connect, false).of(name).isConnected());
    waiting.served(reply).forEach((name, seen) -> assertThat(seen, false).of(name).isOne(reply));
  }
}
