package wirecheck.faulty.tcpserver;

import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** Every read is answered, and the one that gives nothing is a read. */
public class AnswersEndOfStream extends HelloTcpServer {
  @Override
  protected void endOfStream(Socket connection) throws Exception {
    message(connection, new byte[0]);
  }
}
