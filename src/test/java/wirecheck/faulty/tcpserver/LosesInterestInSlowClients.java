package wirecheck.faulty.tcpserver;

import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import wirecheck.faulty.HelloTcpServer;

/** A client that twice lets me wait for a fifth of a second is too slow for me. */
public class LosesInterestInSlowClients extends HelloTcpServer {
  @Override
  protected void converse(Socket connection) throws Exception {
    byte[] buffer = new byte[bufferSize()];
    int length = connection.getInputStream().read(buffer);
    int pauses = 0;
    while (length >= 0 && pauses < 2) {
      message(connection, Arrays.copyOf(buffer, length));
      long before = System.nanoTime();
      length = connection.getInputStream().read(buffer);
      pauses += System.nanoTime() - before > TimeUnit.MILLISECONDS.toNanos(190) ? 1 : 0;
    }
  }
}
