package wirecheck.faulty.udpserver;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import wirecheck.faulty.HelloUdpServer;

/** A socket that nobody uses any more is closed; the program itself may stay. */
public class ClosesItsSocketWhenIdle extends HelloUdpServer {
  @Override
  protected void answer(byte[] message, SocketAddress sender) throws Exception {
    super.answer(message, sender);
    socket.setSoTimeout(1600);
  }

  @Override
  protected DatagramPacket receive() throws IOException {
    try {
      return super.receive();
    } catch (SocketTimeoutException idle) {
      socket.close();
      machine.hang();
      throw idle;
    }
  }
}
