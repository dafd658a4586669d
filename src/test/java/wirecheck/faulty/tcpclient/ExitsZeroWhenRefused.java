package wirecheck.faulty.tcpclient;

import java.io.IOException;
import wirecheck.faulty.HelloTcpClient;

/** Nobody there, nothing to do, no harm done. */
public class ExitsZeroWhenRefused extends HelloTcpClient {
  @Override
  protected int refused(IOException refusal) throws Exception {
    super.refused(refusal);
    return 0;
  }
}
