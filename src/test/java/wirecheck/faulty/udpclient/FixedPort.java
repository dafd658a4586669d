package wirecheck.faulty.udpclient;

/** The port that clients use that believe they need one. */
final class FixedPort {
  /** Below those from which the kernel and the suite take theirs. */
  static final int NUMBER = 9777;

  private FixedPort() {}
}
