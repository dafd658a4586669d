package wirecheck.scenario.exchange;

import wirecheck.base.Payload;
import wirecheck.verdict.Mismatch;
import wirecheck.wire.ReadOutcome;

/**
 * Something in a conversation that was not as it had to be.
 *
 * @param mismatch what was to come and what came
 * @param lasting whether it can never be right, however busy the server is: an answer to another
 *     question, to none, or a torn one
 */
public record Breach(Mismatch mismatch, boolean lasting) {
  private static final int BEFORE_MARK = 24;

  /** Words about an end, or about silence. */
  static Breach of(String expected, String observed) {
    return new Breach(Mismatch.of(expected, observed), false);
  }

  /**
   * Bytes that are not what was to come.
   *
   * @param wrong where the first of them stands that cannot be right; -1 where none can be pointed
   *     at
   * @param ending what became of the conversation behind them
   */
  static Breach of(String expected, Payload bytes, int wrong, ReadOutcome ending, boolean lasting) {
    String end = ending == ReadOutcome.ENOUGH ? "" : ending.words();
    if (bytes.isEmpty()) {
      return of(expected, end.isEmpty() ? ReadOutcome.SILENCE.words() : end);
    }
    String behind = end.isEmpty() ? "" : ", then " + end;
    if (wrong < 0) {
      return new Breach(Mismatch.of(expected, bytes + behind), lasting);
    }
    int from = Math.max(0, wrong - BEFORE_MARK);
    Payload shown = bytes.from(from);
    String place = from == 0 ? "" : "after " + from + " bytes ";
    int mark = place.length() + 1 + shown.escapedWidth(Math.min(shown.length(), wrong - from));
    return new Breach(new Mismatch(expected, place + shown + behind, mark), lasting);
  }

  /** The same, told of one of many. */
  Breach of(String who) {
    String added = " (" + who + ")";
    Mismatch told =
        new Mismatch(mismatch.expected() + added, mismatch.observed() + added, mismatch.mark());
    return new Breach(told, lasting);
  }
}
