package wirecheck.faulty.udpserver;

import java.net.SocketAddress;
import java.util.Arrays;
import wirecheck.faulty.HelloUdpServer;

/** The length of a datagram has sixteen bits, and so has a short. */
public class CountsInShorts extends HelloUdpServer {
  @Override
  protected void serve(byte[] message, SocketAddress sender) throws Exception {
    short length = (short) message.length;
    super.serve(Arrays.copyOf(message, length), sender);
  }
}
