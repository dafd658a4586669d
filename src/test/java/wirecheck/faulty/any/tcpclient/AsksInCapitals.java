package wirecheck.faulty.any.tcpclient;

import wirecheck.faulty.any.TaggedTcpClient;

/** Real life: another spelling than the protocol has. */
public class AsksInCapitals extends TaggedTcpClient {
  @Override
  protected String request(String tag) {
    return "ASK " + tag + "\n";
  }
}
