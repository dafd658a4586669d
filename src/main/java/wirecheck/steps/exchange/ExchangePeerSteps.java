package wirecheck.steps.exchange;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import java.time.Duration;
import wirecheck.base.Payload;
import wirecheck.base.Transport;
import wirecheck.scenario.ClientRun;
import wirecheck.scenario.ClientRuns;
import wirecheck.scenario.ScenarioContext;
import wirecheck.scenario.exchange.Answering;
import wirecheck.scenario.exchange.ExchangePeers;
import wirecheck.spec.Needs;
import wirecheck.spec.Needs.Side;
import wirecheck.verdict.NotApplicable;
import wirecheck.verdict.Unmet;
import wirecheck.wire.CloseMode;

/** The test peer that a client under test meets, where it knows an exchange. */
@Needs(side = Side.CLIENT)
public final class ExchangePeerSteps {
  private static final long ENDLESS = 64L << 20;

  private final ScenarioContext scenario;
  private final ClientRuns runs;
  private final ExchangePeers peers;

  public ExchangePeerSteps(ScenarioContext scenario, ClientRuns runs) {
    this.scenario = scenario;
    this.runs = runs;
    this.peers = new ExchangePeers(scenario.exchange());
  }

  private void answering(Answering how) {
    if (!scenario.exchange().canBeServed()) {
      throw new NotApplicable(
          "the exchange has a pattern and no example, so the suite cannot play its server");
    }
    runs.peer(peers.answering(how), ExchangePeers.answered());
  }

  @Given("a peer that answers as the exchange says")
  public void answers() {
    answering(Answering.PLAIN);
  }

  @Given("a peer that answers byte by byte, {duration} apart")
  @Needs(transport = Transport.TCP)
  public void answersByteByByte(Duration gap) {
    answering(Answering.byteByByte(gap));
  }

  @Given("a peer that answers in two pieces, {duration} apart")
  @Needs(transport = Transport.TCP)
  public void answersInTwo(Duration gap) {
    answering(Answering.inTwo(gap));
  }

  @Given("a peer that answers after {duration}")
  public void answersLate(Duration hold) {
    answering(Answering.late(hold));
  }

  @Given("a peer that closes its connection instead of answering")
  @Needs(transport = Transport.TCP)
  public void closesInstead() {
    answering(Answering.endInstead(CloseMode.CLOSE));
  }

  @Given("a peer that closes its connection in the middle of its answer")
  @Needs(transport = Transport.TCP)
  public void closesInTheMiddle() {
    answering(Answering.endInTheMiddle(CloseMode.CLOSE));
  }

  @Given("a peer that resets its connection instead of answering")
  @Needs(transport = Transport.TCP)
  public void resetsInstead() {
    answering(Answering.endInstead(CloseMode.RESET));
  }

  @Given("a peer that resets its connection in the middle of its answer")
  @Needs(transport = Transport.TCP)
  public void resetsInTheMiddle() {
    answering(Answering.endInTheMiddle(CloseMode.RESET));
  }

  @Given("a peer that never answers")
  public void neverAnswers() {
    runs.peer(peers.answering(Answering.SILENT), ExchangePeers.unanswered());
  }

  @Given("a peer that answers with {payload} and ends")
  @Needs(transport = Transport.TCP)
  public void answersWith(Payload bytes) {
    answering(Answering.with(bytes));
  }

  @Given("a peer that answers with a datagram of {payload}")
  @Needs(transport = Transport.UDP)
  public void answersWithDatagram(Payload bytes) {
    answering(Answering.withDatagram(bytes));
  }

  @Given("a peer that answers without end, until the client goes")
  @Needs(transport = Transport.TCP)
  public void answersWithoutEnd() {
    answering(Answering.withoutEnd(ENDLESS));
  }

  @Given("a peer that does not answer the first request")
  @Needs(transport = Transport.UDP)
  public void losesTheFirst() {
    answering(Answering.butTheFirst());
  }

  @Given("a peer that answers {duration} after a stranger has answered with {payload}")
  @Needs(transport = Transport.UDP)
  public void afterAStranger(Duration later, Payload forged) {
    answering(Answering.afterAStranger(forged, later));
  }

  @Given("a peer that answers another question first, and the right one {duration} later")
  @Needs(transport = Transport.UDP)
  public void afterAnother(Duration later) {
    answering(Answering.afterAnother(later));
  }

  @Given("a peer that answers each request {int} times")
  @Needs(transport = Transport.UDP)
  public void answersOften(int copies) {
    answering(Answering.times(copies));
  }

  @Then("the peer is asked")
  public void isAsked() {
    runs.clientRuns().forEach(this::isAsked);
  }

  private void isAsked(ClientRun run) {
    if (run.silence().isPresent()) {
      throw new Unmet("a request", run.silence().get());
    }
    if (run.guestbook().greetings() == 0) {
      throw new Unmet("a request", "no request, but " + run.guestbook().received().bytes());
    }
    if (run.keepsMessages() && !peers.isRequest(run.guestbook().received().chunks().get(0))) {
      throw new Unmet(
          "a request first", run.guestbook().received().chunks().get(0) + ", and a request later");
    }
  }

  @Then("the peer is asked again")
  public void isAskedAgain() {
    if (runs.clientRun().guestbook().greetings() < 2) {
      throw new Unmet("a second request", "one request alone");
    }
  }
}
