package wirecheck.faulty.any.tcpclient;

import java.io.IOException;
import wirecheck.faulty.any.TaggedTcpClient;

/** Real life: the exception of connect is swallowed. */
public class SaysNothingWhenRefused extends TaggedTcpClient {
  @Override
  protected int refused(IOException refusal) {
    return 1;
  }
}
