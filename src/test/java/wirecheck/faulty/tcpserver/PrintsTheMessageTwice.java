package wirecheck.faulty.tcpserver;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** Once when it comes and once when it is answered. */
public class PrintsTheMessageTwice extends HelloTcpServer {
  @Override
  protected void answer(Socket connection, byte[] message) throws Exception {
    super.answer(connection, message);
    machine.print("answered " + new String(message, UTF_8));
  }
}
