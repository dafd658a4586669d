package wirecheck.faulty.udpclient;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import wirecheck.faulty.HelloUdpClient;

/** What is not hello is not for me, so I wait on. */
public class WaitsForTheRightReply extends HelloUdpClient {
  @Override
  protected byte[] receive() throws IOException {
    byte[] reply = super.receive();
    while (!new String(reply, UTF_8).equals("hello")) {
      socket.setSoTimeout(0);
      reply = super.receive();
    }
    return reply;
  }
}
