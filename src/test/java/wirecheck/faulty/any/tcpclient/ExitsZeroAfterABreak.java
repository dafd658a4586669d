package wirecheck.faulty.any.tcpclient;

import java.io.IOException;
import wirecheck.faulty.any.TaggedTcpClient;

/** Real life: an error that is printed, and not returned. */
public class ExitsZeroAfterABreak extends TaggedTcpClient {
  @Override
  protected int broken(IOException reason) throws Exception {
    super.broken(reason);
    return 0;
  }
}
