package wirecheck.faulty.udpclient;

import wirecheck.faulty.HelloUdpClient;

/** Nobody sends more than a page. */
public class DiesOfALongReply extends HelloUdpClient {
  @Override
  protected void replied(byte[] reply) throws Exception {
    if (reply.length > 4096) {
      machine.die(11);
    }
    super.replied(reply);
  }
}
