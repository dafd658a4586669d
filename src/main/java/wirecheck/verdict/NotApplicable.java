package wirecheck.verdict;

import org.opentest4j.TestAbortedException;

/**
 * This subject cannot be observed in the way that the scenario needs. For a test framework that is
 * an aborted test.
 */
public final class NotApplicable extends TestAbortedException {
  private static final long serialVersionUID = 1L;

  public NotApplicable(String reason) {
    super(reason);
  }
}
