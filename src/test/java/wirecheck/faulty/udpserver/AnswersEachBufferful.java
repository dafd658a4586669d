package wirecheck.faulty.udpserver;

import java.io.IOException;
import java.net.SocketAddress;
import wirecheck.faulty.HelloUdpServer;

/** A long message is handled a buffer at a time, each answered by itself. */
public class AnswersEachBufferful extends HelloUdpServer {
  @Override
  protected void answer(byte[] message, SocketAddress sender) throws IOException {
    for (int from = 0; from == 0 || from < message.length; from += 8192) {
      send(REPLY, sender);
    }
  }
}
