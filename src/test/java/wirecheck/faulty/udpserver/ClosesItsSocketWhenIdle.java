package wirecheck.faulty.udpserver;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.SocketTimeoutException;
import wirecheck.faulty.HelloUdpServer;

/** A socket that nobody uses is closed; the program itself may stay. */
public class ClosesItsSocketWhenIdle extends HelloUdpServer {
  @Override
  protected DatagramPacket receive() throws IOException {
    socket.setSoTimeout(1600);
    try {
      return super.receive();
    } catch (SocketTimeoutException idle) {
      socket.close();
      machine.hang();
      throw idle;
    }
  }
}
