package wirecheck.faulty.any;

import java.net.Socket;
import java.net.SocketTimeoutException;

/** Conforms where a half-close is refused: it takes one for a leave-taking, and answers no more. */
public class TaggedLeavingTcpServer extends TaggedTcpServer {
  private static final int LOOK_AHEAD_MILLIS = 5;
  private static final int ENOUGH = 1024;

  @Override
  protected String converse(Socket connection) throws Exception {
    StringBuilder come = new StringBuilder();
    while (true) {
      try {
        int next = connection.getInputStream().read();
        if (next < 0) {
          left(connection, come.toString());
          return "";
        }
        come.append((char) next);
        connection.setSoTimeout(LOOK_AHEAD_MILLIS);
        if (come.length() == ENOUGH) {
          answerAll(connection, come);
        }
      } catch (SocketTimeoutException quiet) {
        connection.setSoTimeout(0);
        answerAll(connection, come);
      }
    }
  }

  private void answerAll(Socket connection, StringBuilder come) throws Exception {
    String rest = take(connection, come.toString());
    come.setLength(0);
    come.append(rest);
    if (come.length() == ENOUGH) {
      nonsense(connection, rest);
    }
  }

  /** The client has left before this was answered. */
  protected void left(Socket connection, String unanswered) throws Exception {}
}
