package wirecheck.faulty.tcpclient;

import java.io.EOFException;
import java.io.IOException;
import wirecheck.faulty.HelloTcpClient;

/** Nobody resets a connection in earnest, so that is a bug, and bugs abort. */
public class DiesOnReset extends HelloTcpClient {
  @Override
  protected int broken(IOException reset) throws Exception {
    if (!(reset instanceof EOFException)) {
      machine.die(6);
    }
    return super.broken(reset);
  }
}
