package wirecheck.faulty.tcpclient;

import java.io.IOException;
import wirecheck.faulty.HelloTcpClient;

/** So near to the end it is worth a second try. */
public class AsksAgainForTheLastReply extends HelloTcpClient {
  @Override
  protected void exchange(int number) throws Exception {
    try {
      super.exchange(number);
    } catch (IOException broken) {
      if (number < 3) {
        throw broken;
      }
      connection.close();
      connect();
      super.exchange(number);
    }
  }
}
