package wirecheck.faulty.useless;

import java.io.IOException;
import java.net.SocketAddress;
import wirecheck.faulty.HelloUdpServer;

/** Answers one datagram and ends. */
public class UdpOneAnswerThenDeath extends HelloUdpServer {
  @Override
  protected void answer(byte[] message, SocketAddress sender) throws IOException {
    send(REPLY, sender);
    machine.exit(0);
  }
}
