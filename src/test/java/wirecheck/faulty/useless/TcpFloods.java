package wirecheck.faulty.useless;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.net.Socket;
import wirecheck.faulty.Machine;
import wirecheck.faulty.Program;

/** Sends greetings as fast as they are taken, and reads nothing. */
public class TcpFloods implements Program {
  @Override
  public int run(Machine machine) throws Exception {
    Socket connection = machine.own(new Socket());
    connection.connect(machine.address());
    byte[] many = "hi~".repeat(100).getBytes(US_ASCII);
    while (!machine.hasEnded()) {
      connection.getOutputStream().write(many);
      Thread.sleep(1);
    }
    return 0;
  }
}
