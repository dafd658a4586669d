package wirecheck.faulty.tcpserver;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** The protocol says hi~, so what is not hi~ is not the protocol. */
public class AnswersOnlyTheGreeting extends HelloTcpServer {
  @Override
  protected void answer(Socket connection, byte[] message) throws Exception {
    if (new String(message, UTF_8).equals("hi~")) {
      super.answer(connection, message);
    }
  }
}
