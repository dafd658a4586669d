package wirecheck.faulty.udpclient;

import java.net.SocketTimeoutException;
import wirecheck.faulty.HelloUdpClient;

/** A reply too many means that client and server are out of step. */
public class StopsAtACopy extends HelloUdpClient {
  @Override
  protected void replied(byte[] reply) throws Exception {
    super.replied(reply);
    socket.setSoTimeout(100);
    try {
      super.receive();
      machine.die(6);
    } catch (SocketTimeoutException inStep) {
      socket.setSoTimeout(patienceMillis());
    }
  }
}
