package wirecheck.faulty.any;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** Conforms where a half-close is refused: it takes one for a leave-taking, and answers no more. */
public class TaggedLeavingTcpServer extends TaggedTcpServer {
  private static final int LOOK_AHEAD_MILLIS = 5;

  @Override
  protected String converse(Socket connection) throws Exception {
    StringBuilder come = new StringBuilder();
    while (true) {
      try {
        int next = connection.getInputStream().read();
        if (next < 0) {
          return come.toString();
        }
        come.append((char) next);
        connection.setSoTimeout(LOOK_AHEAD_MILLIS);
      } catch (SocketTimeoutException nothingMore) {
        String rest = take(connection, come.toString());
        come.setLength(0);
        come.append(rest);
        connection.setSoTimeout(0);
      }
    }
  }

  @Override
  protected void broken(Socket connection, IOException reset) {
    machine.complain("left in haste");
  }
}
