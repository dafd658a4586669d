package wirecheck.faulty.tcpserver;

import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** A hundred places are set aside, and each client is given the next. */
public class ServesAHundredClients extends HelloTcpServer {
  private final Socket[] places = new Socket[100];
  private int taken;

  @Override
  protected void accepted(Socket connection) throws Exception {
    places[taken++] = connection;
    super.accepted(connection);
  }
}
