package wirecheck.faulty.tcpclient;

import java.io.EOFException;
import java.io.IOException;
import wirecheck.faulty.HelloTcpClient;

/** A server that resets is done with its client; only an end that comes too soon is a failure. */
public class ExitsZeroAfterAReset extends HelloTcpClient {
  @Override
  protected int broken(IOException reset) throws Exception {
    int status = super.broken(reset);
    return reset instanceof EOFException ? status : 0;
  }
}
