package wirecheck.faulty.udpclient;

import wirecheck.faulty.HelloUdpClient;

/** The first byte of a reply tells what it is. */
public class DiesOfAnEmptyReply extends HelloUdpClient {
  @Override
  protected void replied(byte[] reply) throws Exception {
    if (reply.length == 0) {
      machine.die(11);
    }
    super.replied(reply);
  }
}
