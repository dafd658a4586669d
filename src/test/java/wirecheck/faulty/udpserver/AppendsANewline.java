package wirecheck.faulty.udpserver;

import static java.nio.charset.StandardCharsets.US_ASCII;

import wirecheck.faulty.HelloUdpServer;

/** My replies are lines, and lines end. */
public class AppendsANewline extends HelloUdpServer {
  @Override
  protected byte[] replyTo(byte[] message) {
    return "hello\n".getBytes(US_ASCII);
  }
}
