package wirecheck.steps;

import io.cucumber.java.en.Given;
import java.time.Duration;
import wirecheck.base.Transport;
import wirecheck.fault.udp.DatagramFault;
import wirecheck.scenario.LinkSetup;
import wirecheck.spec.Needs;

/** What a link does to single datagrams. */
@Needs(transport = Transport.UDP)
public final class DatagramFaultSteps {
  private final LinkSetup links;

  public DatagramFaultSteps(LinkSetup links) {
    this.links = links;
  }

  @Given("{datagrams} is lost")
  public void isLost(Datagrams datagrams) {
    order(datagrams, new DatagramFault.Drop());
  }

  @Given("{datagrams} is delivered twice")
  public void isDeliveredTwice(Datagrams datagrams) {
    order(datagrams, new DatagramFault.Duplicate());
  }

  @Given("{datagrams} is swapped with the next")
  public void isSwapped(Datagrams datagrams) {
    order(datagrams, new DatagramFault.Swap());
  }

  @Given("{datagrams} is held back for {duration}, while others pass")
  public void isHeldBack(Datagrams datagrams, Duration delay) {
    order(datagrams, new DatagramFault.Delay(delay));
  }

  @Given("{datagrams} is damaged in some bits")
  public void isDamaged(Datagrams datagrams) {
    order(datagrams, new DatagramFault.Flip(1, 0xff));
  }

  @Given("{datagrams} is cut to {int} byte(s)")
  public void isCut(Datagrams datagrams, int bytes) {
    order(datagrams, new DatagramFault.Truncate(bytes));
  }

  private void order(Datagrams datagrams, DatagramFault fault) {
    links.order(link -> link.add(datagrams.direction(), datagrams.which(), fault));
  }
}
