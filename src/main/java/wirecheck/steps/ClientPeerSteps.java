package wirecheck.steps;

import static wirecheck.steps.ObservationAssert.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import wirecheck.base.Transport;
import wirecheck.scenario.Clients;
import wirecheck.spec.Needs;
import wirecheck.spec.Needs.Side;
import wirecheck.wire.CloseMode;
import wirecheck.wire.client.TcpClientPeer;

/** A client of a server under test, and how it begins and ends its connection. */
@Needs(side = Side.SERVER)
public final class ClientPeerSteps {
  private final Clients clients;

  public ClientPeerSteps(Clients clients) {
    this.clients = clients;
  }

  private TcpClientPeer tcp(String name) {
    return (TcpClientPeer) clients.client(name);
  }

  @Given("{client} is connected to the server")
  public void isConnected(String name) {
    assertThat(clients.client(name).connect(), false).isConnected();
  }

  @When("{client} closes its connection")
  @Needs(transport = Transport.TCP)
  public void closes(String name) {
    tcp(name).end(CloseMode.CLOSE);
  }

  @When("{client} half-closes its connection")
  @Needs(transport = Transport.TCP)
  public void halfCloses(String name) {
    tcp(name).end(CloseMode.HALF_CLOSE);
  }

  @When("{client} resets its connection")
  @Needs(transport = Transport.TCP)
  public void resets(String name) {
    tcp(name).end(CloseMode.RESET);
  }

  @When("{client} waits for the end of its connection")
  @Needs(transport = Transport.TCP)
  public void waitsForTheEnd(String name) {
    tcp(name).awaitEnd();
  }

  @When("{client} takes whatever it is answered")
  public void takesWhateverComes(String name) {
    clients.client(name).drain();
  }

  @When("{client} takes little at once")
  @Needs(transport = Transport.TCP)
  public void takesLittleAtOnce(String name) {
    tcp(name).takeLittleAtOnce();
  }
}
