package wirecheck.faulty.udpserver;

import java.io.IOException;
import java.net.SocketAddress;
import wirecheck.faulty.HelloUdpServer;

/** One question, one answer, done. */
public class DiesAfterTheFirstReply extends HelloUdpServer {
  @Override
  protected void answer(byte[] message, SocketAddress sender) throws IOException {
    send(REPLY, sender);
    machine.exit(0);
  }
}
