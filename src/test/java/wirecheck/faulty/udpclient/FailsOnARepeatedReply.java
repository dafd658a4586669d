package wirecheck.faulty.udpclient;

import java.net.SocketTimeoutException;
import wirecheck.faulty.HelloUdpClient;

/** As many replies as greetings, or something is wrong. */
public class FailsOnARepeatedReply extends HelloUdpClient {
  @Override
  protected void finished() throws Exception {
    socket.setSoTimeout(400);
    try {
      super.receive();
      machine.exit(1);
    } catch (SocketTimeoutException none) {
      machine.print("done");
    }
  }
}
