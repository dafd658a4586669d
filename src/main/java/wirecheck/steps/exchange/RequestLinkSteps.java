package wirecheck.steps.exchange;

import io.cucumber.java.en.Given;
import wirecheck.base.Transport;
import wirecheck.fault.Direction;
import wirecheck.fault.Toxic;
import wirecheck.scenario.LinkSetup;
import wirecheck.scenario.exchange.Conversations;
import wirecheck.spec.Needs;
import wirecheck.spec.Needs.Side;

/** What a link does to a request. */
@Needs(transport = Transport.TCP, side = Side.SERVER)
public final class RequestLinkSteps {
  private final LinkSetup links;
  private final Conversations conversations;

  public RequestLinkSteps(LinkSetup links, Conversations conversations) {
    this.links = links;
    this.conversations = conversations;
  }

  @Given("the link cuts the first request in two, and breaks down")
  public void cutsTheFirstRequest() {
    int bytes = conversations.bytesUpToHalfARequest();
    links.order(link -> link.add(Direction.UPSTREAM, new Toxic.LimitData(bytes)));
  }
}
