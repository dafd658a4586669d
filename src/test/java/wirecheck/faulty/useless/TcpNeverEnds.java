package wirecheck.faulty.useless;

import java.io.IOException;
import wirecheck.faulty.HelloTcpClient;

/** Makes its exchanges, and stays. */
public class TcpNeverEnds extends HelloTcpClient {
  @Override
  protected void close() {
    machine.hang();
  }

  @Override
  protected int broken(IOException reset) {
    machine.hang();
    return 0;
  }
}
