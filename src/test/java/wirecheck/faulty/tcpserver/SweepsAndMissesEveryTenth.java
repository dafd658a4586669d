package wirecheck.faulty.tcpserver;

import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import wirecheck.faulty.HelloTcpServer;

/** What has ended is swept up every now and then, but not all of it is where the broom goes. */
public class SweepsAndMissesEveryTenth extends HelloTcpServer {
  private final AtomicInteger ended = new AtomicInteger();
  private final Queue<Socket> ends = new ConcurrentLinkedQueue<>();

  @Override
  protected void started() {
    machine.spawn(this::sweep);
  }

  private void sweep() throws Exception {
    while (!machine.hasEnded()) {
      Thread.sleep(1500);
      for (Socket end = ends.poll(); end != null; end = ends.poll()) {
        end.close();
      }
    }
  }

  @Override
  protected void finished(Socket connection) throws Exception {
    connection.shutdownOutput();
    if (ended.incrementAndGet() % 10 != 0) {
      ends.add(connection);
    }
    machine.print("connection break");
  }
}
