package wirecheck.faulty.any.tcpserver;

import java.net.Socket;
import java.util.List;
import wirecheck.faulty.any.TaggedTcpServer;

/** Real life: a stack where a queue is needed, answers come last first. */
public class MixesUpPipelinedRequests extends TaggedTcpServer {
  @Override
  protected String take(Socket connection, String come) throws Exception {
    int end = come.lastIndexOf('\n') + 1;
    List<String> lines = come.substring(0, end).lines().toList();
    for (int i = lines.size() - 1; i >= 0; i--) {
      request(connection, lines.get(i));
    }
    return come.substring(end);
  }
}
