package wirecheck.faulty.useless;

import wirecheck.faulty.HelloUdpServer;

/** Sends back what it gets. */
public class UdpEcho extends HelloUdpServer {
  @Override
  protected byte[] replyTo(byte[] message) {
    return message;
  }
}
