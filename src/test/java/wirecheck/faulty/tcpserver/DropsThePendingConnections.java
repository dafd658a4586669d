package wirecheck.faulty.tcpserver;

import wirecheck.faulty.HelloSerialTcpServer;

/** One client at a time, so one place in the queue is enough. */
public class DropsThePendingConnections extends HelloSerialTcpServer {
  @Override
  protected int backlog() {
    return 1;
  }
}
