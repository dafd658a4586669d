package wirecheck.steps;

import java.util.Map;
import java.util.function.Consumer;

/** What a client under test is to do in the end. */
final class Conduct {
  static final String WORDS =
      "ends normally|ends by itself|ends by itself after the break|ends with a status other than 0"
          + "|ends with a failure and says why|survives or ends by itself"
          + "|greets again or ends by itself|makes all its exchanges|makes all its exchanges or ends by itself"
          + "|ends by itself once the peer has closed|closes its connection in order|has connected once";

  private static final Map<String, Consumer<ClientRunAssert>> CHECKS =
      Map.ofEntries(
          Map.entry("ends normally", ClientRunAssert::endsNormally),
          Map.entry("ends by itself", ClientRunAssert::endsByItself),
          Map.entry(
              "ends by itself once the peer has closed", ClientRunAssert::endsOnceThePeerHasClosed),
          Map.entry("ends by itself after the break", ClientRunAssert::endsAfterBreak),
          Map.entry(
              "ends with a status other than 0", ClientRunAssert::endsWithAnotherStatusThanZero),
          Map.entry("ends with a failure and says why", ClientRunAssert::endsWithFailureAndSaysWhy),
          Map.entry("survives or ends by itself", ClientRunAssert::isNotKilled),
          Map.entry("greets again or ends by itself", ClientRunAssert::greetedAgainOrEnded),
          Map.entry(
              "makes all its exchanges or ends by itself",
              ClientRunAssert::madeAllExchangesOrEnded),
          Map.entry("closes its connection in order", ClientRunAssert::closedInOrder),
          Map.entry("has connected once", ClientRunAssert::connectedOnce),
          Map.entry("makes all its exchanges", ClientRunAssert::madeAllExchanges));

  private final Consumer<ClientRunAssert> check;

  private Conduct(Consumer<ClientRunAssert> check) {
    this.check = check;
  }

  static Conduct of(String words) {
    return new Conduct(CHECKS.get(words));
  }

  void of(ClientRunAssert run) {
    check.accept(run);
  }
}
