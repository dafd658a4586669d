package wirecheck.faulty.udpserver;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.SocketAddress;
import wirecheck.faulty.HelloUdpServer;

/** A reply is built up word by word, and sent as it grows. */
public class RepliesInPieces extends HelloUdpServer {
  @Override
  protected void answer(byte[] message, SocketAddress sender) throws IOException {
    send("hel".getBytes(US_ASCII), sender);
    send("lo".getBytes(US_ASCII), sender);
  }
}
