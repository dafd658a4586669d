package wirecheck.faulty.tcpclient;

import java.io.IOException;
import wirecheck.faulty.HelloTcpClient;

/** The status says it all. */
public class SaysNothingWhenRefused extends HelloTcpClient {
  @Override
  protected int refused(IOException refusal) {
    return 1;
  }
}
