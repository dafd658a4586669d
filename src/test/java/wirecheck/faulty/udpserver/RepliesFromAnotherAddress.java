package wirecheck.faulty.udpserver;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import wirecheck.faulty.HelloUdpServer;

/** The machine has several addresses, and replies leave by the one that I like best. */
public class RepliesFromAnotherAddress extends HelloUdpServer {
  private DatagramSocket favourite;

  @Override
  protected void started() throws IOException {
    byte[] another = {127, 0, 0, 2};
    favourite = machine.own(new DatagramSocket(null));
    favourite.bind(
        new InetSocketAddress(InetAddress.getByAddress(another), machine.address().getPort()));
  }

  @Override
  protected void answer(byte[] message, SocketAddress sender) throws IOException {
    favourite.send(new DatagramPacket(REPLY, REPLY.length, sender));
  }
}
