package wirecheck.faulty.useless;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** Sends replies without end to whoever connects. */
public class TcpFlood extends HelloTcpServer {
  @Override
  protected void converse(Socket connection) throws Exception {
    byte[] many = "hello".repeat(200).getBytes(US_ASCII);
    while (!machine.hasEnded()) {
      connection.getOutputStream().write(many);
      Thread.sleep(1);
    }
  }
}
