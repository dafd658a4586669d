package wirecheck.faulty.tcpserver;

import java.net.Socket;
import wirecheck.faulty.HelloSerialTcpServer;

/** Messages have three bytes, and a stream that ends two bytes into one is corrupt. */
public class DiesInTheMiddleOfAMessage extends HelloSerialTcpServer {
  private int received;

  @Override
  protected void opened(Socket connection) {
    received = 0;
  }

  @Override
  protected void message(Socket connection, byte[] message) throws Exception {
    received += message.length;
    super.message(connection, message);
  }

  @Override
  protected void endOfStream(Socket connection) {
    if (received % 3 == 2) {
      machine.complain("corrupt stream");
      machine.exit(1);
    }
  }
}
