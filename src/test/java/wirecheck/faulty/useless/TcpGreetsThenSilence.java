package wirecheck.faulty.useless;

import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** Says hello to whoever connects, and nothing more. */
public class TcpGreetsThenSilence extends HelloTcpServer {
  @Override
  protected void opened(Socket connection) throws Exception {
    super.answer(connection, REPLY);
  }

  @Override
  protected void message(Socket connection, byte[] message) {
    // on purpose
  }

  @Override
  protected void finished(Socket connection) throws Exception {
    connection.close();
  }
}
