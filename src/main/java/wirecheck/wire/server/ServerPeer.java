package wirecheck.wire.server;

/** The suite's end of a conversation with a client under test: listens, and answers by a plan. */
public interface ServerPeer extends AutoCloseable {

  /** What it has seen so far. */
  ServerPeerLog guestbook();

  /** Whether what arrives are messages: true for datagrams, false for a byte stream. */
  boolean keepsMessages();

  /** Ends all conversations and hears nothing more. */
  @Override
  void close();
}
