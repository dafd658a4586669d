package wirecheck.faulty.useless;

import java.net.InetAddress;
import java.net.ServerSocket;
import wirecheck.faulty.Machine;
import wirecheck.faulty.Program;

/** A TCP server that listens, but at another port. */
public class TcpListensElsewhere implements Program {
  @Override
  public int run(Machine machine) throws Exception {
    InetAddress host = machine.address().getAddress();
    ServerSocket elsewhere = machine.own(new ServerSocket(0, 5, host));
    while (true) {
      machine.own(elsewhere.accept()).close();
    }
  }
}
