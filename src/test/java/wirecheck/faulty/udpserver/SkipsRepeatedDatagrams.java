package wirecheck.faulty.udpserver;

import java.net.SocketAddress;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import wirecheck.faulty.HelloUdpServer;

/** The network doubles datagrams, so one that was here a moment ago is a copy. */
public class SkipsRepeatedDatagrams extends HelloUdpServer {
  private final Map<String, Long> seen = new HashMap<>();

  @Override
  protected void serve(byte[] message, SocketAddress sender) throws Exception {
    Long before = seen.put(sender + Arrays.toString(message), System.nanoTime());
    if (before == null || System.nanoTime() - before > TimeUnit.SECONDS.toNanos(20)) {
      super.serve(message, sender);
    }
  }
}
