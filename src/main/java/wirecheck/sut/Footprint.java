package wirecheck.sut;

/**
 * What a running program takes of the machine.
 *
 * @param bytes of memory that its processes hold, what they share counted for each
 * @param processes that it consists of, those that have ended and are not waited for included
 */
public record Footprint(long bytes, int processes) {
  /** Of a program that cannot be looked at. */
  public static final Footprint UNSEEN = new Footprint(0, 0);
}
