package wirecheck.faulty;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.Socket;

/** Conforms: shows every message when it comes, and once more when it is answered. */
public class HelloTalkativeTcpServer extends HelloTcpServer {
  @Override
  protected void answer(Socket connection, byte[] message) throws Exception {
    super.answer(connection, message);
    machine.print("answered " + new String(message, UTF_8));
  }
}
