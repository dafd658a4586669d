package wirecheck.faulty.tcpserver;

import java.io.IOException;
import java.net.Socket;
import wirecheck.faulty.HelloSerialTcpServer;

/** Three fragments may happen, but the fourth is an attack. */
public class AllowsThreeFragments extends HelloSerialTcpServer {
  private int fragments;

  @Override
  protected void opened(Socket connection) {
    fragments = 0;
  }

  @Override
  protected void message(Socket connection, byte[] message) throws Exception {
    fragments += message.length < 3 ? 1 : 0;
    if (fragments == 4) {
      throw new IOException("attack");
    }
    super.message(connection, message);
  }
}
