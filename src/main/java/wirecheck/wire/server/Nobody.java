package wirecheck.wire.server;

/** The peer of a client that was sent where nobody is: it never meets anybody. */
public final class Nobody implements ServerPeer {
  private final ServerPeerLog guestbook = new ServerPeerLog();

  @Override
  public ServerPeerLog guestbook() {
    return guestbook;
  }

  @Override
  public boolean keepsMessages() {
    return false;
  }

  @Override
  public void close() {}
}
