package wirecheck.faulty.tcpserver;

import java.io.IOException;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import wirecheck.faulty.HelloTcpServer;

/** A hundred kilobytes are more than anybody has to say. */
public class LimitsWhatAConnectionMaySend extends HelloTcpServer {
  private final Map<Socket, Integer> sent = new ConcurrentHashMap<>();

  @Override
  protected void message(Socket connection, byte[] message) throws Exception {
    if (sent.merge(connection, message.length, Integer::sum) > 100_000) {
      throw new IOException("enough");
    }
    super.message(connection, message);
  }
}
