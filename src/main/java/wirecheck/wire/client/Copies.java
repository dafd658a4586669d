package wirecheck.wire.client;

import java.util.ArrayList;
import java.util.List;
import wirecheck.base.Payload;

/** Follows what arrives and tells whether it is nothing but whole copies of one payload. */
final class Copies {
  private final Payload unit;
  private final boolean messages;
  private final List<Payload> chunks = new ArrayList<>();
  private long length;
  private boolean wrong;

  /**
   * @param unit what every copy is; not empty unless chunks are messages
   * @param messages whether each chunk is to be one copy
   */
  Copies(Payload unit, boolean messages) {
    this.unit = unit;
    this.messages = messages;
  }

  void take(Payload chunk) {
    wrong = wrong || (messages ? !chunk.equals(unit) : !continues(chunk));
    length += chunk.length();
    chunks.add(chunk);
  }

  private boolean continues(Payload chunk) {
    for (int i = 0; i < chunk.length(); i++) {
      if (chunk.at(i) != unit.at((int) ((length + i) % unit.length()))) {
        return false;
      }
    }
    return true;
  }

  List<Payload> chunks() {
    return chunks;
  }

  boolean isWrong() {
    return wrong;
  }

  boolean isWhole() {
    return messages || length % unit.length() == 0;
  }

  /** Complete copies so far. */
  long count() {
    return messages ? chunks.size() : length / unit.length();
  }

  boolean exceeds(int most) {
    return messages ? chunks.size() > most : length > (long) most * unit.length();
  }
}
