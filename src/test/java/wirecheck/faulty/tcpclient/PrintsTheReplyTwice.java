package wirecheck.faulty.tcpclient;

import static java.nio.charset.StandardCharsets.UTF_8;

import wirecheck.faulty.HelloTcpClient;

/** Once as it came and once as it was understood. */
public class PrintsTheReplyTwice extends HelloTcpClient {
  @Override
  protected void replied(byte[] reply) throws Exception {
    super.replied(reply);
    machine.print("the server says " + new String(reply, UTF_8));
  }
}
