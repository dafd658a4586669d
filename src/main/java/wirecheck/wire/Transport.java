package wirecheck.wire;

/** The two transports of the specification. */
public enum Transport {
  UDP,
  TCP
}
