package wirecheck.faulty.udpclient;

import static java.nio.charset.StandardCharsets.UTF_8;

import wirecheck.faulty.HelloUdpClient;

/** Standard output is for data, and what I say is not data. */
public class PrintsOnStandardError extends HelloUdpClient {
  @Override
  protected void replied(byte[] reply) {
    machine.complain("received " + new String(reply, UTF_8));
  }
}
