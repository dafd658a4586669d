package wirecheck.verdict;

import org.opentest4j.AssertionFailedError;

/**
 * An expectation that was not met. In a Then it fails the requirement; earlier it is inconclusive.
 */
public final class Unmet extends AssertionFailedError {
  private static final long serialVersionUID = 1L;
  private final transient Mismatch mismatch;

  private final boolean lasting;

  public Unmet(Mismatch mismatch) {
    this(mismatch, false);
  }

  /**
   * @param lasting whether what was seen can never be right, so that seeing it once is enough
   */
  public Unmet(Mismatch mismatch, boolean lasting) {
    super(mismatch.reason(), mismatch.expected(), mismatch.observed());
    this.mismatch = mismatch;
    this.lasting = lasting;
  }

  /** An expectation about something that has no bytes. */
  public Unmet(String expected, String observed) {
    this(Mismatch.of(expected, observed));
  }

  /** Whether what was seen can never be right. */
  public boolean lasting() {
    return lasting;
  }

  public Mismatch mismatch() {
    return mismatch;
  }
}
