package wirecheck.faulty.useless;

import wirecheck.faulty.HelloUdpClient;

/** Sends greetings without end, and reads nothing. */
public class UdpFloods extends HelloUdpClient {
  @Override
  protected void exchange(int number) throws Exception {
    while (!machine.hasEnded()) {
      for (int i = 0; i < 10; i++) {
        send(GREETING);
      }
      Thread.sleep(1);
    }
  }
}
