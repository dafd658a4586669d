package wirecheck.scenario;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import wirecheck.verdict.Inconclusive;

/** The link of a scenario, if it has one: between whom it is, and what it is ordered to do. */
public final class LinkSetup {
  private final ScenarioContext scenario;
  private final Servers servers;
  private final List<Consumer<ScenarioLink>> orders = new ArrayList<>();
  private boolean wantedToPeer;
  private String linked;

  /** A peer may give it an order, in a thread of its own. */
  private volatile ScenarioLink link;

  public LinkSetup(ScenarioContext scenario, Servers servers) {
    this.scenario = scenario;
    this.servers = servers;
  }

  /** Puts a link before the server, for one client or, without a name, for all. */
  public void linkToServer(String client) {
    linked = client;
    link = open(servers.server().address());
  }

  /** Puts a link before the peer that the client under test will meet. */
  public void linkToPeer() {
    wantedToPeer = true;
  }

  private ScenarioLink open(InetSocketAddress target) {
    ScenarioLink opened = ScenarioLink.open(scenario.context(), target, scenario.trace());
    scenario.closeInTheEnd(opened::close);
    return opened;
  }

  /** Gives an order to the link: at once, or as soon as it is there. */
  public void order(Consumer<ScenarioLink> order) {
    if (link == null) {
      orders.add(order);
    } else {
      order.accept(link);
    }
  }

  /** Where a client of that name is to go: to the server, or to the link before it. */
  public InetSocketAddress wayToServer(String client) {
    boolean isLinked = link != null && (linked == null || linked.equals(client));
    return isLinked ? link.entry() : servers.server().address();
  }

  /** Leads a run by way of the link, where one was wanted before its peer. */
  void lead(ClientRun run) {
    if (wantedToPeer) {
      link = open(run.target());
      orders.forEach(order -> order.accept(link));
      run.through(link.entry(), link::hasLostADatagram);
    }
  }

  /**
   * Insists that everything that the link was ordered was seen to happen.
   *
   * @throws Inconclusive if it was not; then nothing that was seen says anything of the subject
   */
  public void confirm() {
    if (link != null) {
      link.confirm();
    }
  }

  /**
   * Insists that the link before a peer held nothing back much longer than it was ordered to. The
   * clients of a server wait as long as need be; a client under test has a time-out of its own.
   *
   * @throws Inconclusive if it did; then a client that failed may have done so for that
   */
  public void confirmPunctual() {
    if (wantedToPeer && link != null) {
      link.confirmPunctual();
    }
  }
}
