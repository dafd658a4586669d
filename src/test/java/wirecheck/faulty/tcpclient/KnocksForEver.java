package wirecheck.faulty.tcpclient;

import java.io.IOException;
import wirecheck.faulty.HelloTcpClient;

/** A server that is not there yet will be there soon. */
public class KnocksForEver extends HelloTcpClient {
  @Override
  protected int refused(IOException refusal) throws Exception {
    Thread.sleep(100);
    return run(machine);
  }
}
