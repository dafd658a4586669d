package wirecheck.faulty.udpclient;

import static java.nio.charset.StandardCharsets.UTF_8;

import wirecheck.faulty.HelloUdpClient;

/** A reply that looks like the one before is a copy of it. */
public class WaitsForEachReplyToBeNew extends HelloUdpClient {
  private String before = "";

  @Override
  protected void replied(byte[] reply) throws Exception {
    String text = new String(reply, UTF_8);
    if (text.equals(before)) {
      machine.complain("a copy");
      machine.exit(2);
    }
    before = text;
    super.replied(reply);
  }
}
