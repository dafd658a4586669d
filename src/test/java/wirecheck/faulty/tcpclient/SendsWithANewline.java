package wirecheck.faulty.tcpclient;

import static java.nio.charset.StandardCharsets.US_ASCII;

import wirecheck.faulty.HelloTcpClient;

/** My messages are lines, and lines end. */
public class SendsWithANewline extends HelloTcpClient {
  @Override
  protected byte[] greeting() {
    return "hi~\n".getBytes(US_ASCII);
  }
}
