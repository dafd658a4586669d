package wirecheck.faulty.tcpclient;

import java.io.IOException;
import wirecheck.faulty.HelloTcpClient;

/** A connection that broke is made again. */
public class ReconnectsAfterABreak extends HelloTcpClient {
  private int reconnects;

  @Override
  protected int broken(IOException reset) throws Exception {
    super.broken(reset);
    return ++reconnects > 3 ? 1 : run(machine);
  }
}
