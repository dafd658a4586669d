package wirecheck.faulty.any.udpclient;

import java.io.IOException;
import java.net.DatagramSocket;
import wirecheck.faulty.any.TaggedUdpClient;

/** Real life: a client that binds a port of its own, and runs once a machine. */
public class UsesAFixedPort extends TaggedUdpClient {
  @Override
  protected DatagramSocket open() throws IOException {
    DatagramSocket open = new DatagramSocket(40_123);
    open.connect(machine.address());
    return open;
  }
}
