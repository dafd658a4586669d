package wirecheck.steps.exchange;

import java.util.Optional;
import wirecheck.scenario.exchange.Breach;
import wirecheck.verdict.Unmet;

/** A conversation, held against what it ought to be. */
final class ConversationAssert {
  private ConversationAssert() {}

  /**
   * Insists that nothing was otherwise.
   *
   * @throws Unmet if something was
   */
  static void assertNo(Optional<Breach> breach) {
    if (breach.isPresent()) {
      throw new Unmet(breach.get().mismatch(), breach.get().lasting());
    }
  }
}
