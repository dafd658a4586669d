package wirecheck.faulty.udpclient;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.PortUnreachableException;
import java.net.StandardSocketOptions;
import wirecheck.faulty.HelloUdpClient;

/** Once somebody is known to be there, the rest is worth the port of my own. */
public class UsesAFixedPortLater extends HelloUdpClient {
  private static final int PORT = 9778;

  @Override
  protected void exchange(int number) throws Exception {
    if (number == 2) {
      socket.close();
      socket = machine.own(fixed());
      socket.setSoTimeout(patienceMillis());
    }
    try {
      super.exchange(number);
    } catch (PortUnreachableException nobody) {
      machine.complain("nobody there");
    }
  }

  private DatagramSocket fixed() throws IOException {
    DatagramSocket fixed = new DatagramSocket(null);
    fixed.setOption(StandardSocketOptions.SO_REUSEPORT, true);
    fixed.bind(new InetSocketAddress(machine.address().getAddress(), PORT));
    fixed.connect(machine.address());
    return fixed;
  }
}
