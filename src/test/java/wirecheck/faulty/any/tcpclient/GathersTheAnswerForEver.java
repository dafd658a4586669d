package wirecheck.faulty.any.tcpclient;

import wirecheck.faulty.any.TaggedTcpClient;

/** Real life: a line without end is gathered in memory until the system ends the program. */
public class GathersTheAnswerForEver extends TaggedTcpClient {
  @Override
  protected String receive() throws Exception {
    StringBuilder line = new StringBuilder();
    for (int next = read(); next != '\n'; next = read()) {
      line.append((char) next);
      if (line.length() > 60_000) {
        machine.die(9);
      }
    }
    return line.toString();
  }
}
