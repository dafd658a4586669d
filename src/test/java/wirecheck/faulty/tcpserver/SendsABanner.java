package wirecheck.faulty.tcpserver;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** As for mail, the server introduces itself first. */
public class SendsABanner extends HelloTcpServer {
  @Override
  protected void opened(Socket connection) throws Exception {
    connection.getOutputStream().write("hello server ready\r\n".getBytes(US_ASCII));
  }
}
