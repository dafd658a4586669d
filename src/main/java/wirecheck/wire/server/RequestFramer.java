package wirecheck.wire.server;

import wirecheck.base.Payload;

/**
 * Tells how many answers a client that speaks over a byte stream is owed. Every greeting is owed
 * one, however it was cut; so is anything else that is at least as long, so that a client with a
 * wrong greeting can still be watched in everything else.
 */
final class RequestFramer {
  private final Payload greeting;
  private Payload pending = Payload.EMPTY;
  private int looked;

  RequestFramer(Payload greeting) {
    this.greeting = greeting;
  }

  /** Adds what arrived. */
  void arrived(Payload chunk) {
    pending = pending.from(looked).plus(chunk);
    looked = 0;
  }

  /** What arrived behind the last greeting that was taken. */
  Payload waiting() {
    return pending.from(looked);
  }

  /** Takes one answer off what is owed; false if none is. */
  boolean takeDue() {
    int at = pending.indexOf(greeting, looked);
    if (at >= 0) {
      looked = at + greeting.length();
      return true;
    }
    if (pending.length() - looked >= greeting.length()) {
      looked = pending.length();
      return true;
    }
    return false;
  }
}
