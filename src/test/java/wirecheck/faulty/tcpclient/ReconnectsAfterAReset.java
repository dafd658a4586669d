package wirecheck.faulty.tcpclient;

import java.io.EOFException;
import java.io.IOException;
import wirecheck.faulty.HelloTcpClient;

/** A close is meant, a reset is not: that connection is made again. */
public class ReconnectsAfterAReset extends HelloTcpClient {
  private int reconnects;

  @Override
  protected int broken(IOException reset) throws Exception {
    super.broken(reset);
    return reset instanceof EOFException || ++reconnects > 3 ? 1 : run(machine);
  }
}
