package wirecheck.spec;

/** The caller asked for something that there is not; nothing was judged. */
public class UsageError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UsageError(String message) {
    super(message);
  }
}
