package wirecheck.faulty.tcpserver;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import wirecheck.faulty.HelloTcpServer;

/**
 * A reply buffer as long as the message: three greetings at once leave no room for three replies.
 */
public class RepliesInSizeOfTheMessage extends HelloTcpServer {
  @Override
  protected byte[] replyTo(byte[] message) {
    boolean several = new String(message, UTF_8).startsWith("hi~hi~");
    return several ? "hellohell".getBytes(US_ASCII) : REPLY;
  }
}
