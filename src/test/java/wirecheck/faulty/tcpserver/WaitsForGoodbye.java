package wirecheck.faulty.tcpserver;

import java.net.Socket;
import java.util.concurrent.TimeUnit;
import wirecheck.faulty.HelloTcpServer;

/** The end of the stream is no end; the client may have more to hear. */
public class WaitsForGoodbye extends HelloTcpServer {
  @Override
  protected void endOfStream(Socket connection) throws Exception {
    Thread.sleep(TimeUnit.HOURS.toMillis(1));
  }
}
