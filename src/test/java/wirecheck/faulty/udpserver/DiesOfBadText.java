package wirecheck.faulty.udpserver;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.SocketAddress;
import java.nio.ByteBuffer;
import wirecheck.faulty.HelloUdpServer;

/** Messages are text; decoding them strictly keeps bugs out. */
public class DiesOfBadText extends HelloUdpServer {
  @Override
  protected void serve(byte[] message, SocketAddress sender) throws Exception {
    UTF_8.newDecoder().decode(ByteBuffer.wrap(message));
    super.serve(message, sender);
  }
}
