package wirecheck.faulty.tcpclient;

import java.io.EOFException;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import wirecheck.faulty.HelloTcpClient;

/** The network will be back soon. */
public class HangsOnReset extends HelloTcpClient {
  @Override
  protected int broken(IOException reset) throws Exception {
    if (!(reset instanceof EOFException)) {
      Thread.sleep(TimeUnit.HOURS.toMillis(1));
    }
    return super.broken(reset);
  }
}
