package wirecheck.faulty.udpclient;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import wirecheck.faulty.HelloUdpClient;

/** A client has a port of its own as well as a server. */
public class UsesAFixedPort extends HelloUdpClient {
  @Override
  protected DatagramSocket open() throws IOException {
    DatagramSocket fixed = new DatagramSocket(null);
    fixed.bind(new InetSocketAddress(machine.address().getAddress(), FixedPort.NUMBER));
    return fixed;
  }
}
