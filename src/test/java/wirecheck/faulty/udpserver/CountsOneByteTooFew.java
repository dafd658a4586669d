package wirecheck.faulty.udpserver;

import java.net.SocketAddress;
import wirecheck.faulty.HelloUdpServer;

/** The buffer holds 8192 bytes; a message as long as that must have been longer. */
public class CountsOneByteTooFew extends HelloUdpServer {
  @Override
  protected int bufferSize() {
    return 8192;
  }

  @Override
  protected void serve(byte[] message, SocketAddress sender) throws Exception {
    if (message.length < bufferSize()) {
      super.serve(message, sender);
    }
  }
}
