package wirecheck.fault;

/**
 * What a link can do beyond carrying bytes. A scenario that needs one that is missing is not
 * applicable.
 */
public enum Capability {
  /**
   * One end may finish sending and still receive: FIN is carried as FIN of that direction alone.
   */
  HALF_CLOSE,
  /** The link can reset a connection (RST) towards both ends by itself. */
  RST_INJECT,
  /** While the link is down, a connect is refused and not accepted and then ended. */
  REFUSE
}
