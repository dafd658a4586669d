package wirecheck.faulty.any.udpserver;

import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.SocketAddress;
import wirecheck.faulty.any.TaggedUdpServer;

/** Real life: a socket of its own for each answer. */
public class AnswersFromAnotherPort extends TaggedUdpServer {
  @Override
  protected void answer(String tag, SocketAddress sender) throws Exception {
    try (DatagramSocket other = new DatagramSocket()) {
      other.connect(sender);
      other.send(new DatagramPacket(answerTo(tag).getBytes(), answerTo(tag).length()));
    }
  }
}
