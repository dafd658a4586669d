package wirecheck.scenario.exchange;

import java.time.Duration;
import java.util.Optional;
import wirecheck.base.Payload;

/** A client of a server under test, which asks what its exchange says and knows what is right. */
public interface Conversation extends AutoCloseable {

  /** Comes so far that a request may be sent: connects, and goes through the opening. */
  Optional<Breach> begin();

  /** Goes through the opening, on a connection that is made. */
  Optional<Breach> open();

  /** After the responses: nothing more for the quiet window, or the end, where it is the custom. */
  Optional<Breach> hearItIsAll();

  /** Sends a request. */
  default void ask() {
    ask(1);
  }

  /** Sends so many requests in one write, or as so many datagrams. */
  void ask(int requests);

  /** A request whose response is nobody's due, to be sent by the caller. */
  Payload request();

  /** Sends bytes of the scenario's own; whatever is answered is nobody's due. */
  void send(Payload bytes);

  /** Waits until all that was asked is answered, each answer within the deadline. */
  Optional<Breach> hearAll();

  /** Listens: nothing more may come than what may always come. */
  Optional<Breach> hearNothing(Duration window);

  /** Forgets what was asked: whatever comes is nobody's due, and is let pass for a time. */
  void hearOut(Duration window);

  /** Leaves; nothing is judged by how. */
  @Override
  void close();

  /** Asks once and is answered. */
  default Optional<Breach> exchange() {
    ask();
    return hearAll();
  }

  /** Asks and is answered so often, one after the other. */
  default Optional<Breach> exchanges(int times) {
    for (int i = 1; i <= times; i++) {
      int number = i;
      Optional<Breach> breach = exchange();
      if (breach.isPresent()) {
        return times == 1
            ? breach
            : breach.map(one -> one.of("exchange " + number + " of " + times));
      }
    }
    return Optional.empty();
  }
}
