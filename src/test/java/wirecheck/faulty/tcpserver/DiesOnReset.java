package wirecheck.faulty.tcpserver;

import java.io.IOException;
import java.net.Socket;
import wirecheck.faulty.HelloSerialTcpServer;

/** A reset is an exception, and exceptions are not caught here. */
public class DiesOnReset extends HelloSerialTcpServer {
  @Override
  protected void broken(Socket connection, IOException reset) {
    machine.complain(reset.toString());
    machine.exit(1);
  }
}
