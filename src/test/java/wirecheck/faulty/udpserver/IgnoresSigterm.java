package wirecheck.faulty.udpserver;

import wirecheck.faulty.HelloUdpServer;

/** A server must not be stopped by accident. */
public class IgnoresSigterm extends HelloUdpServer {
  @Override
  protected void started() {
    machine.ignoreSigterm();
  }
}
