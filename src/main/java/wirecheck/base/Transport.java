package wirecheck.base;

/** The two transports of the specification. */
public enum Transport {
  UDP,
  TCP
}
