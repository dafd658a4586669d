package wirecheck.faulty.tcpserver;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import wirecheck.faulty.HelloTcpServer;

/** Messages are text; decoding them strictly keeps bugs out. */
public class DiesOfBadText extends HelloTcpServer {
  @Override
  protected void show(Socket connection, byte[] message) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(message));
    } catch (CharacterCodingException bad) {
      machine.complain(bad.toString());
      machine.exit(1);
    }
    super.show(connection, message);
  }
}
