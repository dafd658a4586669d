package wirecheck.fault;

/**
 * What a link can do beyond carrying bytes. A scenario that needs one that is missing is not
 * applicable.
 */
public enum Capability {
  /**
   * One end may finish sending and still receive: FIN is carried as FIN of that direction alone.
   */
  HALF_CLOSE("carry a half-close"),
  /** The link can reset a connection (RST) towards both ends by itself. */
  RST_INJECT("reset a connection"),
  /** A reset by one end reaches the other end as a reset. */
  RST_TRANSPARENT("carry a reset"),
  /** While the link is down, a connect is refused and not accepted and then ended. */
  REFUSE("refuse a connection");

  private final String words;

  Capability(String words) {
    this.words = words;
  }

  /** Completes "this link can". */
  public String words() {
    return words;
  }
}
