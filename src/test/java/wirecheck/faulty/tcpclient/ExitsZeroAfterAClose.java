package wirecheck.faulty.tcpclient;

import java.io.EOFException;
import java.io.IOException;
import wirecheck.faulty.HelloTcpClient;

/** A server that closes has its reasons; only a reset is a failure. */
public class ExitsZeroAfterAClose extends HelloTcpClient {
  @Override
  protected int broken(IOException reset) throws Exception {
    int status = super.broken(reset);
    return reset instanceof EOFException ? 0 : status;
  }
}
