package wirecheck.faulty.tcpserver;

import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** The reader notices the break, and so does who closes. */
public class PrintsTheBreakTwice extends HelloTcpServer {
  @Override
  protected void endOfStream(Socket connection) {
    machine.print("Connection break");
  }
}
