package wirecheck.faulty.tcpclient;

import wirecheck.faulty.HelloTcpClient;

/** From nought to the number, both included. */
public class GreetsOnceTooOften extends HelloTcpClient {
  @Override
  protected void converse() throws Exception {
    super.converse();
    exchange(machine.count() + 1);
  }
}
