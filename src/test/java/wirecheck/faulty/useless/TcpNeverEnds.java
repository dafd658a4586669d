package wirecheck.faulty.useless;

import wirecheck.faulty.HelloTcpClient;

/** Greets and reads for ever, whatever number it was told. */
public class TcpNeverEnds extends HelloTcpClient {
  @Override
  protected void converse() throws Exception {
    while (true) {
      exchange(0);
      Thread.sleep(5);
    }
  }
}
