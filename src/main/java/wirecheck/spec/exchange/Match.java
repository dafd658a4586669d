package wirecheck.spec.exchange;

/**
 * What became of bytes that were held against an expectation.
 *
 * @param kind how far it has come
 * @param length of what matches, where it is complete; else where the first byte stands that cannot
 *     be right, or -1 where no single byte can be pointed at
 */
public record Match(Kind kind, int length) {
  /** How far a match has come. */
  public enum Kind {
    /** There is one. */
    COMPLETE,
    /** There may be one when more has come. */
    PARTIAL,
    /** Whatever comes, there is none. */
    NEVER
  }

  static final Match PARTIAL = new Match(Kind.PARTIAL, -1);

  static Match complete(int length) {
    return new Match(Kind.COMPLETE, length);
  }

  static Match never(int at) {
    return new Match(Kind.NEVER, at);
  }

  public boolean isComplete() {
    return kind == Kind.COMPLETE;
  }

  public boolean isNever() {
    return kind == Kind.NEVER;
  }
}
