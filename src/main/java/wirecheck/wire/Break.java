package wirecheck.wire;

/** The ways in which a peer can end its side of a TCP connection. */
public enum Break {
  /** FIN, and goes on reading. */
  HALF_CLOSE,
  /** FIN, and does not read any more. */
  CLOSE,
  /** RST. */
  RESET
}
