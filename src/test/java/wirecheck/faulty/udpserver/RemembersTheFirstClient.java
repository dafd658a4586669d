package wirecheck.faulty.udpserver;

import java.io.IOException;
import java.net.SocketAddress;
import wirecheck.faulty.HelloUdpServer;

/** Connecting the socket to whoever speaks first saves naming the client in every reply. */
public class RemembersTheFirstClient extends HelloUdpServer {
  @Override
  protected void answer(byte[] message, SocketAddress sender) throws IOException {
    if (!socket.isConnected()) {
      socket.connect(sender);
    }
    send(REPLY, sender);
  }
}
