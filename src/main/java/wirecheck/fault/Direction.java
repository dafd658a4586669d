package wirecheck.fault;

/** Which way bytes travel on a link. */
public enum Direction {
  /** From the client to the server. */
  UPSTREAM("upstream"),
  /** From the server to the client. */
  DOWNSTREAM("downstream");

  private final String word;

  Direction(String word) {
    this.word = word;
  }

  /** The word that messages use. */
  public String word() {
    return word;
  }
}
