package wirecheck.faulty.udpserver;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.SocketAddress;
import wirecheck.faulty.HelloUdpServer;

/** A fresh socket for each reply leaves the one that listens free to listen. */
public class RepliesFromAnotherPort extends HelloUdpServer {
  @Override
  protected void answer(byte[] message, SocketAddress sender) throws IOException {
    try (DatagramSocket fresh = new DatagramSocket()) {
      fresh.send(new DatagramPacket(REPLY, REPLY.length, sender));
    }
  }
}
