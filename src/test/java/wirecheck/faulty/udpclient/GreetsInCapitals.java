package wirecheck.faulty.udpclient;

import static java.nio.charset.StandardCharsets.US_ASCII;

import wirecheck.faulty.HelloUdpClient;

/** HI~ is friendlier. */
public class GreetsInCapitals extends HelloUdpClient {
  @Override
  protected byte[] greeting() {
    return "HI~".getBytes(US_ASCII);
  }
}
