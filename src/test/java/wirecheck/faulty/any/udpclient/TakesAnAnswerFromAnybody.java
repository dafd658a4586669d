package wirecheck.faulty.any.udpclient;

import java.io.IOException;
import java.net.DatagramSocket;
import wirecheck.faulty.any.TaggedUdpClient;

/** Real life: a socket that is not connected, and a sender that is not looked at. */
public class TakesAnAnswerFromAnybody extends TaggedUdpClient {
  @Override
  protected DatagramSocket open() throws IOException {
    return new DatagramSocket();
  }
}
