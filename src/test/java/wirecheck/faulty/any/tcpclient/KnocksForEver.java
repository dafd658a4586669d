package wirecheck.faulty.any.tcpclient;

import java.io.IOException;
import wirecheck.faulty.any.TaggedTcpClient;

/** Real life: connects again without end. */
public class KnocksForEver extends TaggedTcpClient {
  @Override
  protected int refused(IOException refusal) throws Exception {
    machine.hang();
    return 1;
  }
}
