package wirecheck.faulty.tcpserver;

import java.net.Socket;
import java.util.concurrent.TimeUnit;
import wirecheck.faulty.HelloTcpServer;

/** After a whole buffer the rest of the message can stay where it is. */
public class StopsReadingALongMessage extends HelloTcpServer {
  @Override
  protected void message(Socket connection, byte[] message) throws Exception {
    super.message(connection, message);
    if (message.length == bufferSize()) {
      Thread.sleep(TimeUnit.HOURS.toMillis(1));
    }
  }
}
