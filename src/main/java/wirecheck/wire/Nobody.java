package wirecheck.wire;

/** The peer of a client that was sent where nobody is: it never meets anybody. */
public final class Nobody implements ServerPeer {
  private final Guestbook guestbook = new Guestbook();

  @Override
  public Guestbook guestbook() {
    return guestbook;
  }

  @Override
  public boolean keepsMessages() {
    return false;
  }

  @Override
  public void close() {}
}
