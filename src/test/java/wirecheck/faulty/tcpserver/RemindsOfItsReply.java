package wirecheck.faulty.tcpserver;

import java.net.Socket;
import java.net.SocketTimeoutException;
import wirecheck.faulty.HelloTcpServer;

/** Who asks no more after the first reply is told it once again. */
public class RemindsOfItsReply extends HelloTcpServer {
  @Override
  protected void answer(Socket connection, byte[] message) throws Exception {
    super.answer(connection, message);
    connection.setSoTimeout(1200);
  }

  @Override
  protected void converse(Socket connection) throws Exception {
    try {
      super.converse(connection);
    } catch (SocketTimeoutException silence) {
      connection.setSoTimeout(0);
      connection.getOutputStream().write(REPLY);
      super.converse(connection);
    }
  }
}
