package wirecheck.faulty.tcpclient;

import static java.nio.charset.StandardCharsets.US_ASCII;

import wirecheck.faulty.HelloTcpClient;

/** HI~ is friendlier. */
public class GreetsInCapitals extends HelloTcpClient {
  @Override
  protected byte[] greeting() {
    return "HI~".getBytes(US_ASCII);
  }
}
