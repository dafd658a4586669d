package wirecheck.verdict;

import org.opentest4j.AssertionFailedError;

/**
 * An expectation that was not met. In a Then it fails the requirement; earlier it is inconclusive.
 */
public final class Unmet extends AssertionFailedError {
  private static final long serialVersionUID = 1L;
  private final transient Mismatch mismatch;

  public Unmet(Mismatch mismatch) {
    super(mismatch.reason(), mismatch.expected(), mismatch.observed());
    this.mismatch = mismatch;
  }

  /** An expectation about something that has no bytes. */
  public Unmet(String expected, String observed) {
    this(Mismatch.of(expected, observed));
  }

  public Mismatch mismatch() {
    return mismatch;
  }
}
