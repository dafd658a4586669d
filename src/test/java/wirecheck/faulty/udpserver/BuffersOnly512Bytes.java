package wirecheck.faulty.udpserver;

import java.net.SocketAddress;
import wirecheck.faulty.HelloUdpServer;

/** A message that fills the buffer was cut, and half a message is none. */
public class BuffersOnly512Bytes extends HelloUdpServer {
  @Override
  protected int bufferSize() {
    return 512;
  }

  @Override
  protected void serve(byte[] message, SocketAddress sender) throws Exception {
    if (message.length < bufferSize()) {
      super.serve(message, sender);
    }
  }
}
