package wirecheck.faulty.any.useless;

import java.net.Socket;
import wirecheck.faulty.any.TaggedTcpServer;

/** Sends answers without end, asked or not. */
public class FloodsWithoutEnd extends TaggedTcpServer {
  @Override
  protected void opened(Socket connection) throws Exception {
    while (true) {
      send(connection, answerTo("abcdefgh"));
    }
  }
}
