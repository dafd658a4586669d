package wirecheck.faulty.useless;

import java.net.Socket;
import wirecheck.faulty.Machine;
import wirecheck.faulty.Program;

/** Connects and waits for whatever may come. */
public class TcpConnectsAndSaysNothing implements Program {
  @Override
  public int run(Machine machine) throws Exception {
    Socket connection = machine.own(new Socket());
    connection.connect(machine.address());
    while (connection.getInputStream().read() >= 0) {
      machine.print("something came");
    }
    return 0;
  }
}
