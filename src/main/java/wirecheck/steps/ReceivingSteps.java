package wirecheck.steps;

import static wirecheck.steps.ObservationAssert.assertThat;

import io.cucumber.java.en.Then;
import java.time.Duration;
import wirecheck.base.Payload;
import wirecheck.base.Transport;
import wirecheck.scenario.Clients;
import wirecheck.spec.Needs;
import wirecheck.spec.Needs.Side;
import wirecheck.wire.ReadLimit;
import wirecheck.wire.ReadOutcome;
import wirecheck.wire.client.ClientPeer;
import wirecheck.wire.client.TcpClientPeer;

/** What a client of a server under test receives, and what it does not. */
@Needs(side = Side.SERVER)
public final class ReceivingSteps {
  private final Clients clients;

  public ReceivingSteps(Clients clients) {
    this.clients = clients;
  }

  @Then("{client} receives exactly {payload}")
  public void receives(String name, Payload unit) {
    receivesCopies(name, 1, 1, unit);
  }

  @Then("{client} receives exactly {payload} {times}")
  public void receivesSoOften(String name, Payload unit, int times) {
    receivesCopies(name, times, times, unit);
  }

  @Then("{client} receives {int} to {int} times {payload}")
  public void receivesCopies(String name, int least, int most, Payload unit) {
    ClientPeer client = clients.client(name);
    assertThat(client.copies(unit, least, most), client.keepsMessages())
        .isCopies(unit, least, most);
    ObservationAssert.assertThatAllIsSent(client);
  }

  /** To the end of whatever comes; nothing is judged by it. */
  @Then("{client} receives {int} to {int} times {payload}, or something else")
  public void receivesSomething(String name, int least, int most, Payload unit) {
    ClientPeer client = clients.client(name);
    if (client.copies(unit, least, most).ending() == ReadOutcome.ENOUGH) {
      client.drain();
    }
  }

  @Then("{client} receives exactly {payload} and then the end of the stream")
  @Needs(transport = Transport.TCP)
  public void receivesThenTheEnd(String name, Payload bytes) {
    TcpClientPeer client = (TcpClientPeer) clients.client(name);
    assertThat(client.untilEnd(bytes.length()), false).isThenEndOfStream(bytes);
  }

  @Then("{client} receives the end of the stream and nothing before it")
  @Needs(transport = Transport.TCP)
  public void receivesTheEnd(String name) {
    receivesThenTheEnd(name, Payload.EMPTY);
  }

  @Then("{client} receives no end of the stream for {duration}")
  @Needs(transport = Transport.TCP)
  public void receivesNoEnd(String name, Duration window) {
    ClientPeer client = clients.client(name);
    assertThat(client.stayFor(window), client.keepsMessages()).isOpen();
  }

  @Then("{client} receives no byte for {duration}")
  public void receivesNoByte(String name, Duration window) {
    ClientPeer client = clients.client(name);
    assertThat(client.next(ReadLimit.of(window)), client.keepsMessages()).isWordless();
  }

  @Then("{client} hears nothing for {duration}")
  public void hearsNothing(String name, Duration window) {
    ClientPeer client = clients.client(name);
    assertThat(client.next(ReadLimit.of(window)), client.keepsMessages()).isSilence();
  }
}
