package wirecheck.faulty.tcpserver;

import java.net.Socket;
import wirecheck.faulty.HelloSerialTcpServer;

/** The first message tells who is there, so there is a first message. */
public class DiesWhenNothingWasSaid extends HelloSerialTcpServer {
  private Socket known;

  @Override
  protected void message(Socket connection, byte[] message) throws Exception {
    known = connection;
    super.message(connection, message);
  }

  @Override
  protected void endOfStream(Socket connection) {
    if (known != connection) {
      machine.complain("no first message");
      machine.exit(1);
    }
  }
}
