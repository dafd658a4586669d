package wirecheck.wire;

/** Why an observation stopped where it did. */
public enum ReadOutcome {
  /** As much arrived as was waited for. */
  ENOUGH("nothing yet"),
  /** The time to wait ran out; the connection, where there is one, is open. */
  SILENCE("silence"),
  /** Nothing came, and the program on the other side has ended. */
  GONE("silence, and the program had ended"),
  /** The other side closed its half of the connection (FIN). */
  END_OF_STREAM("end of stream"),
  /** The other side aborted the connection (RST). */
  RESET("a reset connection"),
  /** Nobody listens at the address: RST to a SYN, or ICMP port unreachable. */
  REFUSED("a refusal"),
  /** The network says that there is no way to the address. */
  UNREACHABLE("an unreachable address");

  private final String words;

  ReadOutcome(String words) {
    this.words = words;
  }

  /** A noun phrase for messages. */
  public String words() {
    return words;
  }
}
