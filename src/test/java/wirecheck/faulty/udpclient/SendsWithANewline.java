package wirecheck.faulty.udpclient;

import static java.nio.charset.StandardCharsets.US_ASCII;

import wirecheck.faulty.HelloUdpClient;

/** My messages are lines, and lines end. */
public class SendsWithANewline extends HelloUdpClient {
  @Override
  protected byte[] greeting() {
    return "hi~\n".getBytes(US_ASCII);
  }
}
