package wirecheck.faulty.any.tcpserver;

import java.net.Socket;
import wirecheck.faulty.any.TaggedLeavingTcpServer;

/** Real life: after the end of the stream only the request under way is finished. */
public class AnswersOneOfThoseBeforeTheEnd extends TaggedLeavingTcpServer {
  @Override
  protected void left(Socket connection, String unanswered) throws Exception {
    int end = unanswered.indexOf('\n') + 1;
    take(connection, unanswered.substring(0, end));
  }
}
