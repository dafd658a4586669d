package wirecheck.faulty.useless;

import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** Answers one message and ends. */
public class TcpOneAnswerThenDeath extends HelloTcpServer {
  @Override
  protected void answer(Socket connection, byte[] message) throws Exception {
    super.answer(connection, message);
    machine.exit(0);
  }
}
