package wirecheck.reference.tftp;

/** What a packet of the other side brings about. */
enum Reaction {
  /** It is the one that was awaited. */
  TAKE,
  /** The other side has not heard the own last packet, which is sent again. */
  REPEAT,
  /** It moves nothing, and does not put off the timer either. */
  IGNORE
}
