package wirecheck.faulty.tcpserver;

import java.io.IOException;
import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** A thread that fails takes the program with it, once the log is written. */
public class DiesAMomentAfterAReset extends HelloTcpServer {
  @Override
  protected void broken(Socket connection, IOException reset) throws Exception {
    machine.complain(reset.toString());
    Thread.sleep(100);
    machine.exit(1);
  }
}
