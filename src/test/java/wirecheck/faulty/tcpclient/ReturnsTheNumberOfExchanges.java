package wirecheck.faulty.tcpclient;

import wirecheck.faulty.HelloTcpClient;
import wirecheck.faulty.Machine;

/** A status ought to tell something, and what it tells is how many exchanges there were. */
public class ReturnsTheNumberOfExchanges extends HelloTcpClient {
  @Override
  public int run(Machine lent) throws Exception {
    int status = super.run(lent);
    return status == 0 ? lent.count() : status;
  }
}
