package wirecheck.faulty.any.tcpserver;

import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import wirecheck.faulty.any.TaggedTcpServer;

/** Real life: a second read is tried when the first was short, and no third. */
public class JoinsTwoPiecesAtMost extends TaggedTcpServer {
  private final Map<Socket, AtomicInteger> pieces = new ConcurrentHashMap<>();

  @Override
  protected String take(Socket connection, String come) throws Exception {
    String rest = super.take(connection, come);
    AtomicInteger count = pieces.computeIfAbsent(connection, c -> new AtomicInteger());
    count.set(rest.isEmpty() ? 0 : count.get() + 1);
    return count.get() < 2 ? rest : "";
  }
}
