package wirecheck.reference.service;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;

/** A TCP server that holds the same conversation with every client, each in a thread of its own. */
public final class TcpService implements AutoCloseable {
  /** What is said and heard on one connection. */
  @FunctionalInterface
  public interface Conversation {
    /**
     * Talks until this connection is done; it is closed afterwards.
     *
     * @throws IOException when the connection breaks
     */
    void hold(Socket connection) throws IOException;
  }

  /** Room for clients that come at the same time. */
  private static final int BACKLOG = 128;

  private final ServerSocket listener;
  private final Conversation conversation;

  private TcpService(ServerSocket listener, Conversation conversation) {
    this.listener = listener;
    this.conversation = conversation;
  }

  /**
   * Listens from now on.
   *
   * @param address port 0 stands for any that is free
   * @throws IOException when the address cannot be had
   */
  public static TcpService bind(InetSocketAddress address, Conversation conversation)
      throws IOException {
    ServerSocket listener = new ServerSocket();
    try {
      // Lets a restarted server have its port back although old connections are in TIME_WAIT.
      listener.setReuseAddress(true);
      listener.bind(address, BACKLOG);
      return new TcpService(listener, conversation);
    } catch (IOException refused) {
      listener.close();
      throw new IOException("cannot bind " + address + ": " + refused.getMessage());
    }
  }

  /** Where it listens. */
  public InetSocketAddress address() {
    return (InetSocketAddress) listener.getLocalSocketAddress();
  }

  /**
   * Serves until it is closed.
   *
   * @throws IOException when no more connections can be accepted
   */
  public void run() throws IOException {
    while (!listener.isClosed()) {
      Socket connection;
      try {
        connection = listener.accept();
      } catch (SocketException ended) {
        if (listener.isClosed()) {
          return;
        }
        throw ended;
      }
      Thread thread = new Thread(() -> hold(connection));
      thread.setDaemon(true);
      thread.start();
    }
  }

  /** Listens no more. Connections that are open go on. */
  @Override
  public void close() throws IOException {
    listener.close();
  }

  private void hold(Socket connection) {
    try (connection) {
      conversation.hold(connection);
    } catch (IOException broken) {
      System.err.println(connection.getRemoteSocketAddress() + ": " + broken.getMessage());
    }
  }
}
