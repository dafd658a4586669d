package wirecheck.faulty.udpclient;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.PortUnreachableException;
import java.net.StandardSocketOptions;
import wirecheck.faulty.HelloUdpClient;

/** A client has a port of its own, as a server has, and may share it with its likes. */
public class UsesAFixedPort extends HelloUdpClient {
  private static final int PORT = 9777;

  @Override
  protected DatagramSocket open() throws IOException {
    DatagramSocket fixed = new DatagramSocket(null);
    fixed.setOption(StandardSocketOptions.SO_REUSEPORT, true);
    fixed.bind(new InetSocketAddress(machine.address().getAddress(), PORT));
    fixed.connect(machine.address());
    return fixed;
  }

  @Override
  protected void exchange(int number) throws Exception {
    try {
      super.exchange(number);
    } catch (PortUnreachableException nobody) {
      machine.complain("nobody there");
    }
  }
}
