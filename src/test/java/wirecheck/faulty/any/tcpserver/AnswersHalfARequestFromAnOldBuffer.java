package wirecheck.faulty.any.tcpserver;

import java.net.Socket;
import wirecheck.faulty.any.TaggedTcpServer;

/** Real life: a fixed buffer that still holds the end of an older request. */
public class AnswersHalfARequestFromAnOldBuffer extends TaggedTcpServer {
  private volatile String old = "zzzzzzzz";

  @Override
  protected void answer(Socket connection, String tag) throws Exception {
    old = tag;
    super.answer(connection, tag);
  }

  @Override
  protected void rest(Socket connection, String half) throws Exception {
    if (half.startsWith(ASK)) {
      String begun = half.substring(ASK.length());
      String stale = old.substring(Math.min(begun.length(), old.length()));
      send(connection, answerTo(begun + stale));
    }
  }
}
