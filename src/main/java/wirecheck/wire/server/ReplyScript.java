package wirecheck.wire.server;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import wirecheck.base.Payload;

/**
 * What a listening test peer does about each greeting, counted from 1 over all its connections.
 *
 * @param greeting what it is to be greeted with
 * @param usual its answer to every greeting without one of its own
 * @param special its answers to particular greetings
 * @param goodbye how long the client may be silent before the peer closes, where it does
 */
public record ReplyScript(
    Payload greeting,
    ScriptedReply usual,
    Map<Integer, ScriptedReply> special,
    Optional<Duration> goodbye) {

  public ReplyScript {
    special = Map.copyOf(special);
  }

  public static ReplyScript of(Payload greeting, ScriptedReply usual) {
    return new ReplyScript(greeting, usual, Map.of(), Optional.empty());
  }

  /** Whether it sends nothing at all. */
  public boolean isSilent() {
    return usual.pieces().isEmpty();
  }

  /**
   * The greeting up to which the client has to come for the peer to have tried it: the last with an
   * answer that is an oddity or a break, 0 if there is none. An answer held back tries nothing.
   */
  public int lastTrial() {
    return special.entrySet().stream()
        .filter(entry -> !entry.getValue().saysTheSameAs(usual))
        .mapToInt(Map.Entry::getKey)
        .max()
        .orElse(0);
  }

  /** Its answer to one greeting. */
  public ScriptedReply to(int ordinal) {
    return special.getOrDefault(ordinal, usual);
  }

  /** The plan with one answer changed. */
  public ReplyScript nth(int ordinal, UnaryOperator<ScriptedReply> change) {
    Map<Integer, ScriptedReply> changed = new HashMap<>(special);
    changed.put(ordinal, change.apply(to(ordinal)));
    return new ReplyScript(greeting, usual, changed, goodbye);
  }

  /** The plan of a peer that closes once the client has been silent for so long. */
  public ReplyScript closingAfter(Duration silence) {
    return new ReplyScript(greeting, usual, special, Optional.of(silence));
  }
}
