package wirecheck.faulty.useless;

import java.net.SocketAddress;
import wirecheck.faulty.HelloUdpServer;

/** Answers one datagram and never another. */
public class UdpOneAnswerThenSilence extends HelloUdpServer {
  private boolean answered;

  @Override
  protected void serve(byte[] message, SocketAddress sender) throws Exception {
    if (!answered) {
      super.serve(message, sender);
    }
    answered = true;
  }
}
