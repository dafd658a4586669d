package wirecheck.faulty.tcpserver;

import wirecheck.faulty.HelloTcpServer;

/** A server gives back what it gets. */
public class Echoes extends HelloTcpServer {
  @Override
  protected byte[] replyTo(byte[] message) {
    return message;
  }
}
