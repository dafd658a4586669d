package wirecheck.faulty.any.tcpclient;

import java.io.IOException;
import java.net.SocketException;
import wirecheck.faulty.any.TaggedTcpClient;

/** Real life: waits for the network to come back. */
public class HangsOnReset extends TaggedTcpClient {
  @Override
  protected int broken(IOException reason) throws Exception {
    if (reason instanceof SocketException) {
      machine.hang();
    }
    return super.broken(reason);
  }
}
