package wirecheck.faulty.tcpserver;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.TimeUnit;
import wirecheck.faulty.HelloSerialTcpServer;

/** A connection that broke may come back, so its only thread waits for it. */
public class HangsOnReset extends HelloSerialTcpServer {
  @Override
  protected void broken(Socket connection, IOException reset) throws Exception {
    Thread.sleep(TimeUnit.HOURS.toMillis(1));
  }
}
