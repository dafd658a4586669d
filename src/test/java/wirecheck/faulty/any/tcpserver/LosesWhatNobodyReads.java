package wirecheck.faulty.any.tcpserver;

import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import wirecheck.faulty.any.TaggedTcpServer;

/** Real life: a bounded queue for slow readers that drops when it is full. */
public class LosesWhatNobodyReads extends TaggedTcpServer {
  private final Set<Socket> busy = ConcurrentHashMap.newKeySet();
  private final AtomicInteger due = new AtomicInteger();

  @Override
  protected void send(Socket connection, String text) throws Exception {
    if (due.get() < 10_000 || due.get() % 2 == 0) {
      super.send(connection, text);
    }
    due.incrementAndGet();
  }
}
