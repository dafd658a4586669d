package wirecheck.spec.exchange;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an honest server of a protocol may do, as its exchange says (docs/spec/any.md, facts).
 *
 * @param exchangesPerConnection after how many the server may end a connection; many if empty
 * @param closesAfterLast whether it ends the connection after the last exchange of it
 * @param last what a response looks like that is the last of its connection
 * @param pipelining whether requests may be sent before the responses to those before have come
 * @param keepsOrder whether pipelined responses come in the order of their requests
 * @param halfCloseAnswered whether what was asked before a half-close is answered
 * @param farewell what may be said before the server ends a connection
 * @param unasked what may come at any time, and what is answered to it
 * @param clients how many clients are served at once
 * @param connections at most so many at once
 * @param rate connections or datagrams a minute that the suite keeps below
 * @param idle the server may end a connection that is idle for longer; never if empty
 * @param slowReaderKept whether one who does not read keeps the connection
 * @param duplicatesAnswered whether a request that comes twice is answered twice
 * @param newPort whether a datagram is answered from another port than the one asked
 * @param symmetric whether the response is itself a request
 * @param ownLog whether it says on standard output or error why it ends
 * @param stop how long it may take to stop
 */
public record Facts(
    OptionalInt exchangesPerConnection,
    boolean closesAfterLast,
    Optional<Template> last,
    boolean pipelining,
    boolean keepsOrder,
    boolean halfCloseAnswered,
    Optional<Template> farewell,
    List<Unasked> unasked,
    Clients clients,
    int connections,
    OptionalInt rate,
    Optional<Duration> idle,
    boolean slowReaderKept,
    boolean duplicatesAnswered,
    boolean newPort,
    boolean symmetric,
    boolean ownLog,
    Duration stop) {

  /** What may come at any time between responses, and what is sent back; empty for nothing. */
  record Unasked(Template matches, Template answer) {}

  /**
   * How many clients are served at once.
   *
   * @param workers so many; 0 for as many as come
   */
  public record Clients(int workers) {
    static final Clients TOGETHER = new Clients(0);
    static final Clients IN_TURN = new Clients(1);

    /** Whether one client is served after the other. */
    public boolean inTurn() {
      return workers == 1;
    }

    /** Whether as many are served at once as come. */
    public boolean together() {
      return workers == 0;
    }
  }

  /** Whether a connection carries one exchange alone. */
  public boolean oneExchange() {
    return exchangesPerConnection.isPresent() && exchangesPerConnection.getAsInt() == 1;
  }
}
