package wirecheck.faulty.tcpserver;

import java.io.IOException;
import java.net.Socket;
import wirecheck.faulty.HelloSerialTcpServer;

/** Who sends a greeting in pieces wants to keep a connection busy. */
public class TakesFragmentsForAnAttack extends HelloSerialTcpServer {
  private int fragments;

  @Override
  protected void opened(Socket connection) {
    fragments = 0;
  }

  @Override
  protected void message(Socket connection, byte[] message) throws Exception {
    fragments += message.length < 3 ? 1 : 0;
    if (fragments == 2) {
      throw new IOException("attack");
    }
    super.message(connection, message);
  }
}
