package wirecheck.faulty.tcpclient;

import java.util.concurrent.TimeUnit;
import wirecheck.faulty.HelloTcpClient;

/** The server may have something to say some day. */
public class NeverCloses extends HelloTcpClient {
  @Override
  protected void close() throws Exception {
    Thread.sleep(TimeUnit.HOURS.toMillis(1));
  }
}
