package wirecheck.faulty.any.tcpclient;

import wirecheck.faulty.any.TaggedTcpClient;

/** Real life: a thread that nobody joins keeps the program alive. */
public class NeverEnds extends TaggedTcpClient {
  @Override
  protected void close() throws Exception {
    machine.hang();
  }
}
