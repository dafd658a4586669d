package wirecheck.faulty.tcpclient;

import wirecheck.faulty.HelloTcpClient;

/** A reply that is not hello is a bug somewhere, and bugs abort. */
public class DiesOfAnUnexpectedReply extends HelloTcpClient {
  @Override
  protected void replied(byte[] reply) throws Exception {
    if (reply[0] != 'h') {
      machine.die(6);
    }
    super.replied(reply);
  }
}
