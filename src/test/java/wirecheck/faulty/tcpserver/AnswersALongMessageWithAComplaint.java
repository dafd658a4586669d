package wirecheck.faulty.tcpserver;

import static java.nio.charset.StandardCharsets.US_ASCII;

import wirecheck.faulty.HelloTcpServer;

/** A client that sends too much has a right to hear it. */
public class AnswersALongMessageWithAComplaint extends HelloTcpServer {
  @Override
  protected byte[] replyTo(byte[] message) {
    return message.length == bufferSize() ? "too long".getBytes(US_ASCII) : REPLY;
  }
}
