package wirecheck.faulty.tcpserver;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import wirecheck.faulty.HelloTcpServer;

/** The reply to a part of a greeting is a part of the reply. */
public class AnswersPiecesInPieces extends HelloTcpServer {
  @Override
  protected byte[] replyTo(byte[] message) {
    return switch (new String(message, UTF_8)) {
      case "i" -> "hel".getBytes(US_ASCII);
      case "~" -> "lo~".getBytes(US_ASCII);
      default -> REPLY;
    };
  }
}
