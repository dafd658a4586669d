package wirecheck.verdict;

/** The suite could not tell: what the scenario presupposes did not come about. */
public final class Inconclusive extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Inconclusive(String reason) {
    super(reason);
  }

  public Inconclusive(String reason, Throwable cause) {
    super(reason, cause);
  }
}
