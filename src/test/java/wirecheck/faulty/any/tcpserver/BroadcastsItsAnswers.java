package wirecheck.faulty.any.tcpserver;

import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import wirecheck.faulty.any.TaggedTcpServer;

/** Real life: a chat hub: what is said goes to everybody. */
public class BroadcastsItsAnswers extends TaggedTcpServer {
  private final List<Socket> all = new CopyOnWriteArrayList<>();

  @Override
  protected void opened(Socket connection) throws Exception {
    all.add(connection);
  }

  @Override
  protected void send(Socket connection, String text) throws Exception {
    for (Socket each : all) {
      super.send(each, text);
    }
  }

  @Override
  protected void finished(Socket connection) throws Exception {
    all.remove(connection);
    super.finished(connection);
  }
}
