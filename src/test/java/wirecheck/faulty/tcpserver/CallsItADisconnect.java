package wirecheck.faulty.tcpserver;

import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** Disconnected is the better word. */
public class CallsItADisconnect extends HelloTcpServer {
  @Override
  protected void finished(Socket connection) throws Exception {
    connection.close();
    machine.print("client disconnected");
  }
}
