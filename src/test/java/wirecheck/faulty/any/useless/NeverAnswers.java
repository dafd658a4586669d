package wirecheck.faulty.any.useless;

import java.net.Socket;
import wirecheck.faulty.any.TaggedTcpServer;

/** Reads all, and answers nothing. */
public class NeverAnswers extends TaggedTcpServer {
  @Override
  protected void answer(Socket connection, String tag) throws Exception {
    machine.print(tag);
  }
}
