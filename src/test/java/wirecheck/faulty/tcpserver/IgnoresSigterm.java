package wirecheck.faulty.tcpserver;

import wirecheck.faulty.HelloTcpServer;

/** A server must not be stopped by accident. */
public class IgnoresSigterm extends HelloTcpServer {
  @Override
  protected void started() {
    machine.ignoreSigterm();
  }
}
