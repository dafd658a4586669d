package wirecheck.spec;

/** How binding a requirement is, strictest first (RFC 2119, RFC 8174). */
public enum Level {
  MUST,
  SHOULD,
  MAY
}
