package wirecheck.fault;

/** Which way bytes travel on a link. */
public enum Direction {
  /** From the client to the server. */
  UPSTREAM("upstream", "to the server"),
  /** From the server to the client. */
  DOWNSTREAM("downstream", "to the client");

  private final String word;
  private final String towards;

  Direction(String word, String towards) {
    this.word = word;
    this.towards = towards;
  }

  /** The word that messages use. */
  public String word() {
    return word;
  }

  /** Where what travels that way is going, in words. */
  public String towards() {
    return towards;
  }
}
