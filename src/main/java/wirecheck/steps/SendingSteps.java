package wirecheck.steps;

import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.List;
import wirecheck.base.Payload;
import wirecheck.base.Transport;
import wirecheck.scenario.Clients;
import wirecheck.spec.Needs;
import wirecheck.spec.Needs.Side;
import wirecheck.wire.CloseMode;
import wirecheck.wire.client.ClientPeer;
import wirecheck.wire.client.TcpClientPeer;

/** What a client of a server under test sends, and how. */
@Needs(side = Side.SERVER)
public final class SendingSteps {
  private static final Duration APART = Duration.ofMillis(150);

  private final Clients clients;

  public SendingSteps(Clients clients) {
    this.clients = clients;
  }

  @When("{client} sends {payload}")
  public void sends(String name, Payload bytes) {
    clients.client(name).send(bytes);
  }

  @When("{client} sends {payload} {times}")
  public void sendsBackToBack(String name, Payload bytes, int times) {
    ClientPeer client = clients.client(name);
    for (int i = 0; i < times; i++) {
      client.send(bytes);
    }
  }

  @When("{client} sends {payload}, {payload} and {payload} apart")
  public void sendsApart(String name, Payload first, Payload second, Payload third) {
    clients.client(name).sendApart(APART, List.of(first, second, third));
  }

  @When("{client} sends {payload} and reads nothing for {duration}")
  public void sendsAndReadsNothing(String name, Payload bytes, Duration deaf) {
    sends(name, bytes);
    clients.client(name).pause(deaf);
  }

  @When("{client} sends {payload} and at once closes its connection")
  @Needs(transport = Transport.TCP)
  public void sendsAndCloses(String name, Payload bytes) {
    sendsAndEnds(name, bytes, CloseMode.CLOSE);
  }

  @When("{client} sends {payload} and at once half-closes its connection")
  @Needs(transport = Transport.TCP)
  public void sendsAndHalfCloses(String name, Payload bytes) {
    sendsAndEnds(name, bytes, CloseMode.HALF_CLOSE);
  }

  @When("{client} sends {payload} and at once resets its connection")
  @Needs(transport = Transport.TCP)
  public void sendsAndResets(String name, Payload bytes) {
    sendsAndEnds(name, bytes, CloseMode.RESET);
  }

  private void sendsAndEnds(String name, Payload bytes, CloseMode how) {
    sends(name, bytes);
    ((TcpClientPeer) clients.client(name)).end(how);
  }
}
