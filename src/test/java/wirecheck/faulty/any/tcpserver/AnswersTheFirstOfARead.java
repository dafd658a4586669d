package wirecheck.faulty.any.tcpserver;

import java.net.Socket;
import wirecheck.faulty.any.TaggedTcpServer;

/** Real life: a request a read; what follows it in the buffer is dropped. */
public class AnswersTheFirstOfARead extends TaggedTcpServer {
  @Override
  protected String take(Socket connection, String come) throws Exception {
    int end = come.indexOf('\n');
    if (end < 0) {
      return come;
    }
    request(connection, come.substring(0, end));
    return "";
  }
}
