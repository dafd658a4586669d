package wirecheck.faulty;

import java.net.Socket;

/** Conforms: serves one connection after the other and takes 2.5 s over each reply. */
public class HelloSlowTcpServer extends HelloSerialTcpServer {
  @Override
  protected void answer(Socket connection, byte[] message) throws Exception {
    Thread.sleep(2500);
    super.answer(connection, message);
  }
}
