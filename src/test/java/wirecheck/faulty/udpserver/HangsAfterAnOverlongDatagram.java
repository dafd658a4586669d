package wirecheck.faulty.udpserver;

import java.net.SocketAddress;
import java.util.concurrent.TimeUnit;
import wirecheck.faulty.HelloUdpServer;

/** Of a message beyond the limit the rest has to be read before the next. */
public class HangsAfterAnOverlongDatagram extends HelloUdpServer {
  @Override
  protected void serve(byte[] message, SocketAddress sender) throws Exception {
    if (message.length > 8192) {
      Thread.sleep(TimeUnit.HOURS.toMillis(1));
    }
    super.serve(message, sender);
  }
}
