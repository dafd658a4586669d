package wirecheck.faulty.udpclient;

import static java.nio.charset.StandardCharsets.US_ASCII;

import wirecheck.faulty.HelloUdpClient;

/** A polite client takes its leave. */
public class SaysGoodbye extends HelloUdpClient {
  @Override
  protected void finished() throws Exception {
    send("bye".getBytes(US_ASCII));
  }
}
