package wirecheck.faulty.useless;

import wirecheck.faulty.HelloTcpServer;

/** Sends back what it gets. */
public class TcpEcho extends HelloTcpServer {
  @Override
  protected byte[] replyTo(byte[] message) {
    return message;
  }
}
