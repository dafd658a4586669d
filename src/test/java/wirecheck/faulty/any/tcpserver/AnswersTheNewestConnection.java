package wirecheck.faulty.any.tcpserver;

import java.net.Socket;
import wirecheck.faulty.any.TaggedTcpServer;

/** Real life: the connection is a field that the next client overwrites. */
public class AnswersTheNewestConnection extends TaggedTcpServer {
  private volatile Socket newest;

  @Override
  protected void opened(Socket connection) throws Exception {
    newest = connection;
  }

  @Override
  protected void send(Socket connection, String text) throws Exception {
    super.send(newest, text);
  }
}
