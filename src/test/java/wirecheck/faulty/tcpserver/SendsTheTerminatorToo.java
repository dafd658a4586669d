package wirecheck.faulty.tcpserver;

import static java.nio.charset.StandardCharsets.US_ASCII;

import wirecheck.faulty.HelloTcpServer;

/** sizeof tells how long a string is. */
public class SendsTheTerminatorToo extends HelloTcpServer {
  @Override
  protected byte[] replyTo(byte[] message) {
    return "hello\0".getBytes(US_ASCII);
  }
}
