package wirecheck.faulty.udpclient;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.PortUnreachableException;
import wirecheck.faulty.HelloUdpClient;

/** A server that is not there yet will be there soon. */
public class KnocksForEverAtAClosedPort extends HelloUdpClient {
  @Override
  protected DatagramSocket open() throws IOException {
    DatagramSocket connected = new DatagramSocket();
    connected.connect(machine.address());
    return connected;
  }

  @Override
  protected void exchange(int number) throws Exception {
    try {
      super.exchange(number);
    } catch (PortUnreachableException closed) {
      Thread.sleep(100);
      exchange(number);
    }
  }
}
