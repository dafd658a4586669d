package wirecheck.fault;

/** What a link was seen to do to what it carried. */
public enum Effect {
  /** Bytes, or the end of a direction, were held back. */
  DELAYED("delayed"),
  /** Bytes left no faster than a narrow link lets them. */
  SLOWED("slowed down"),
  /** A chunk left in pieces. */
  SLICED("sliced"),
  /** Bytes or a datagram came and never left. */
  DROPPED("dropped"),
  /** The connection was closed both ways at a byte. */
  CUT("cut the connection"),
  /** The connection was closed both ways at a time. */
  CLOSED("closed the connection"),
  /** The end of a direction was held back. */
  CLOSE_DELAYED("delayed the close"),
  /** Both ends were sent a reset. */
  RESET("reset the connection"),
  /** Live connections were ended and new ones refused. */
  DOWN("went down"),
  /** Connections are taken again. */
  UP("came up"),
  /** A datagram left more than once. */
  DUPLICATED("duplicated"),
  /** A datagram left after its successor. */
  SWAPPED("swapped with the next"),
  /** Bits of a datagram were inverted. */
  FLIPPED("flipped bits of"),
  /** A datagram left shorter than it came. */
  TRUNCATED("truncated");

  private final String words;

  Effect(String words) {
    this.words = words;
  }

  /** A verb in the past tense. */
  public String words() {
    return words;
  }
}
