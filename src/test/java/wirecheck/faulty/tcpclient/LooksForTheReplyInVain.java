package wirecheck.faulty.tcpclient;

import java.io.IOException;
import wirecheck.faulty.HelloTcpClient;

/** Somewhere in what comes there will be a hello. */
public class LooksForTheReplyInVain extends HelloTcpClient {
  @Override
  protected byte[] receive() throws IOException {
    byte[] reply = super.receive();
    while (reply[0] != 'h') {
      reply = connection.getInputStream().readNBytes(REPLY_LENGTH);
      if (reply.length == 0) {
        machine.hang();
      }
    }
    return reply;
  }
}
