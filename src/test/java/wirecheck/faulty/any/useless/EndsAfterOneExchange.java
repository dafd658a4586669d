package wirecheck.faulty.any.useless;

import java.net.Socket;
import wirecheck.faulty.any.TaggedTcpServer;

/** Answers one question, and ends. */
public class EndsAfterOneExchange extends TaggedTcpServer {
  @Override
  protected void answer(Socket connection, String tag) throws Exception {
    super.answer(connection, tag);
    machine.exit(0);
  }
}
