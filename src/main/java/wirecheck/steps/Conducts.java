package wirecheck.steps;

import java.util.function.Consumer;

/** What a client under test is to do in the end. */
final class Conducts {
  static final String WORDS =
      "ends normally|ends by itself|ends by itself after the break|ends with a status other than"
          + " 0|ends with a failure and says why|survives or ends by itself|greets again or ends by"
          + " itself|makes all its exchanges|makes all its exchanges or ends by itself|ends by"
          + " itself once the peer has closed|closes its connection in order|has connected once";

  private Conducts() {}

  static Consumer<ClientRunAssert> of(String words) {
    return switch (words) {
      case "ends normally" -> ClientRunAssert::endsNormally;
      case "ends by itself" -> ClientRunAssert::endsByItself;
      case "ends by itself once the peer has closed" -> ClientRunAssert::endsOnceThePeerHasClosed;
      case "ends by itself after the break" -> ClientRunAssert::endsAfterBreak;
      case "ends with a status other than 0" -> ClientRunAssert::endsWithAnotherStatusThanZero;
      case "ends with a failure and says why" -> ClientRunAssert::endsWithFailureAndSaysWhy;
      case "survives or ends by itself" -> ClientRunAssert::isNotKilled;
      case "greets again or ends by itself" -> ClientRunAssert::greetedAgainOrEnded;
      case "makes all its exchanges" -> ClientRunAssert::madeAllExchanges;
      case "makes all its exchanges or ends by itself" -> ClientRunAssert::madeAllExchangesOrEnded;
      case "closes its connection in order" -> ClientRunAssert::closedInOrder;
      case "has connected once" -> ClientRunAssert::connectedOnce;
      default -> throw new IllegalArgumentException("no such conduct of a client: " + words);
    };
  }
}
