package wirecheck.spec;

/** How binding a requirement is, strictest first (RFC 2119, RFC 8174). */
public enum Level {
  MUST,
  SHOULD,
  MAY;

  /**
   * Whether a subject that does not meet it does not conform.
   *
   * @param strict whether a SHOULD binds like a MUST
   */
  public boolean binds(boolean strict) {
    return this == MUST || strict && this == SHOULD;
  }
}
