package wirecheck.faulty.tcpclient;

import java.io.IOException;
import wirecheck.faulty.HelloTcpClient;

/** Broken or finished, an end is an end. */
public class ExitsZeroAfterABreak extends HelloTcpClient {
  @Override
  protected int broken(IOException reset) throws Exception {
    super.broken(reset);
    return 0;
  }
}
