package wirecheck.faulty.udpclient;

import static java.nio.charset.StandardCharsets.UTF_8;

import wirecheck.faulty.HelloUdpClient;

/** Once as it came and once as it was understood. */
public class PrintsTheReplyTwice extends HelloUdpClient {
  @Override
  protected void replied(byte[] reply) throws Exception {
    super.replied(reply);
    machine.print("the server says " + new String(reply, UTF_8));
  }
}
