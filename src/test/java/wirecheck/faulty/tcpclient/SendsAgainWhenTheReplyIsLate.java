package wirecheck.faulty.tcpclient;

import java.net.SocketTimeoutException;
import wirecheck.faulty.HelloTcpClient;

/** A greeting that is not answered in a fifth of a second was lost. */
public class SendsAgainWhenTheReplyIsLate extends HelloTcpClient {
  @Override
  protected void exchange(int number) throws Exception {
    send(greeting());
    connection.setSoTimeout(130);
    try {
      replied(receive());
    } catch (SocketTimeoutException late) {
      connection.setSoTimeout(0);
      exchange(number);
    }
  }
}
