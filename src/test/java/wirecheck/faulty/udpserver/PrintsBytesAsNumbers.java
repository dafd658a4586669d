package wirecheck.faulty.udpserver;

import java.net.SocketAddress;
import java.util.Arrays;
import wirecheck.faulty.HelloUdpServer;

/** Bytes are numbers, and numbers are what I print. */
public class PrintsBytesAsNumbers extends HelloUdpServer {
  @Override
  protected void show(byte[] message, SocketAddress sender) {
    machine.print(sender + ": " + Arrays.toString(message));
  }
}
