package wirecheck.faulty.udpserver;

import java.net.BindException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import wirecheck.faulty.HelloUdpServer;
import wirecheck.faulty.Machine;

/** If the port is taken, the next one will do. */
public class TakesTheNextPort extends HelloUdpServer {
  @Override
  public int run(Machine lent) throws Exception {
    try {
      return super.run(lent);
    } catch (BindException taken) {
      machine.complain("port taken, using another");
      socket.close();
      socket = machine.own(new DatagramSocket());
      return answerForEver();
    }
  }

  private int answerForEver() throws Exception {
    while (true) {
      DatagramPacket message = receive();
      answer(message.getData(), message.getSocketAddress());
    }
  }
}
