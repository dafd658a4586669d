package wirecheck.faulty.any.udpclient;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import wirecheck.faulty.any.TaggedUdpClient;

/** Real life: a datagram to set up what needs no setting up. */
public class SaysHelloFirst extends TaggedUdpClient {
  @Override
  protected DatagramSocket open() throws IOException {
    DatagramSocket open = super.open();
    open.send(new DatagramPacket(new byte[] {1}, 1));
    return open;
  }
}
