package wirecheck.faulty.udpserver;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import wirecheck.faulty.HelloUdpServer;

/** A polite server tells its clients when it did not understand them. */
public class SaysWhatItDoesNotUnderstand extends HelloUdpServer {
  @Override
  protected byte[] replyTo(byte[] message) {
    String text = new String(message, UTF_8);
    return text.equals("hi~") ? REPLY : "what?".getBytes(US_ASCII);
  }
}
