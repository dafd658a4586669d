package wirecheck.faulty.tcpserver;

import java.io.IOException;
import java.net.Socket;
import wirecheck.faulty.HelloSerialTcpServer;

/** Until a client has said something, what goes wrong with it is the machine's fault. */
public class DiesOfAResetBeforeTheFirstMessage extends HelloSerialTcpServer {
  private Socket known;

  @Override
  protected void message(Socket connection, byte[] message) throws Exception {
    known = connection;
    super.message(connection, message);
  }

  @Override
  protected void broken(Socket connection, IOException reset) {
    if (known != connection) {
      machine.complain(reset.toString());
      machine.exit(1);
    }
  }
}
