package wirecheck.verdict;

/** This subject cannot be observed in the way that the scenario needs. */
public final class NotApplicable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotApplicable(String reason) {
    super(reason);
  }
}
