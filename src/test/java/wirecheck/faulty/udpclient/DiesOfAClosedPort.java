package wirecheck.faulty.udpclient;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.PortUnreachableException;
import wirecheck.faulty.HelloUdpClient;

/** A refusal is a bug somewhere, and bugs abort. */
public class DiesOfAClosedPort extends HelloUdpClient {
  @Override
  protected DatagramSocket open() throws IOException {
    DatagramSocket connected = new DatagramSocket();
    connected.connect(machine.address());
    return connected;
  }

  @Override
  protected byte[] receive() throws IOException {
    try {
      return super.receive();
    } catch (PortUnreachableException closed) {
      machine.die(6);
      throw closed;
    }
  }
}
