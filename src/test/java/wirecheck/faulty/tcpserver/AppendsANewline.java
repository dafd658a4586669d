package wirecheck.faulty.tcpserver;

import static java.nio.charset.StandardCharsets.US_ASCII;

import wirecheck.faulty.HelloTcpServer;

/** My replies are lines, and lines end. */
public class AppendsANewline extends HelloTcpServer {
  @Override
  protected byte[] replyTo(byte[] message) {
    return "hello\n".getBytes(US_ASCII);
  }
}
