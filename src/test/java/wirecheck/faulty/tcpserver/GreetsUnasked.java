package wirecheck.faulty.tcpserver;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** Whoever connects is made welcome. */
public class GreetsUnasked extends HelloTcpServer {
  @Override
  protected void opened(Socket connection) throws Exception {
    connection.getOutputStream().write("hello, who is there?\n".getBytes(US_ASCII));
  }
}
