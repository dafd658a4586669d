package wirecheck.sut;

/** The subject cannot be started at all: there is no such command, image or address. */
public final class CannotRun extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CannotRun(String reason) {
    super(reason);
  }
}
