package wirecheck.faulty.tcpclient;

import static java.nio.charset.StandardCharsets.US_ASCII;

import wirecheck.faulty.HelloTcpClient;

/** A polite client takes its leave. */
public class SaysGoodbye extends HelloTcpClient {
  @Override
  protected void close() throws Exception {
    send("bye".getBytes(US_ASCII));
    super.close();
  }
}
