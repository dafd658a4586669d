package wirecheck.faulty.udpserver;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import wirecheck.faulty.HelloUdpServer;

/** Messages are text, and what is not is noise. */
public class SkipsBadText extends HelloUdpServer {
  @Override
  protected void serve(byte[] message, SocketAddress sender) throws Exception {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(message));
      super.serve(message, sender);
    } catch (CharacterCodingException noise) {
      machine.complain("noise from " + sender);
    }
  }
}
