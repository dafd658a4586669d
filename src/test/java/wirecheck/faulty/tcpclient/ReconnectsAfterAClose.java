package wirecheck.faulty.tcpclient;

import java.io.EOFException;
import java.io.IOException;
import wirecheck.faulty.HelloTcpClient;

/** A reset is final, a close is not: that connection is made again. */
public class ReconnectsAfterAClose extends HelloTcpClient {
  private int reconnects;

  @Override
  protected int broken(IOException reset) throws Exception {
    super.broken(reset);
    return reset instanceof EOFException && ++reconnects <= 3 ? run(machine) : 1;
  }
}
