package wirecheck.faulty.udpserver;

import static java.nio.charset.StandardCharsets.US_ASCII;

import wirecheck.faulty.HelloUdpServer;

/** HELLO is friendlier. */
public class RepliesInCapitals extends HelloUdpServer {
  @Override
  protected byte[] replyTo(byte[] message) {
    return "HELLO".getBytes(US_ASCII);
  }
}
