package wirecheck.faulty.udpserver;

import java.io.IOException;
import java.net.SocketAddress;
import wirecheck.faulty.HelloUdpServer;

/** Datagrams get lost, so I send each reply twice. */
public class RepliesTwice extends HelloUdpServer {
  @Override
  protected void answer(byte[] message, SocketAddress sender) throws IOException {
    send(REPLY, sender);
    send(REPLY, sender);
  }
}
