package wirecheck.faulty.any;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;
import wirecheck.faulty.Machine;
import wirecheck.faulty.Program;

/**
 * Conforms: asks with a fresh tag and waits for the answer as often as it was told, and closes.
 * Wrong ones differ in one method.
 */
public class TaggedTcpClient implements Program {
  private static final int LONGEST = 256;

  protected Machine machine;
  protected Socket connection;

  @Override
  public int run(Machine lent) throws Exception {
    machine = lent;
    try {
      connect();
    } catch (IOException refused) {
      return refused(refused);
    }
    try {
      converse();
      close();
      return 0;
    } catch (IOException broken) {
      return broken(broken);
    }
  }

  protected void connect() throws Exception {
    connection = machine.own(new Socket());
    connection.connect(machine.address());
    connection.setSoTimeout(patienceMillis());
  }

  protected int patienceMillis() {
    return 10_000;
  }

  protected int refused(IOException refusal) throws Exception {
    machine.complain("cannot connect: " + refusal.getMessage());
    return 1;
  }

  protected void converse() throws Exception {
    for (int number = 1; number <= machine.count(); number++) {
      exchange(freshTag());
    }
  }

  protected void exchange(String tag) throws Exception {
    send(request(tag));
    String answer = receive();
    if (!answer.equals("answer " + tag)) {
      nonsense(answer);
    }
    machine.print(answer);
  }

  protected String request(String tag) {
    return "ask " + tag + "\n";
  }

  protected final void send(String text) throws IOException {
    connection.getOutputStream().write(text.getBytes(ISO_8859_1));
  }

  /** One line without its end. */
  protected String receive() throws Exception {
    StringBuilder line = new StringBuilder();
    for (int next = read(); next != '\n'; next = read()) {
      line.append((char) next);
      if (line.length() > LONGEST) {
        nonsense(line.toString());
      }
    }
    return line.toString();
  }

  protected int read() throws Exception {
    int next = connection.getInputStream().read();
    if (next < 0) {
      throw new EOFException("closed by the server");
    }
    return next;
  }

  protected void nonsense(String answer) throws Exception {
    throw new ProtocolException("no answer to the question");
  }

  protected int broken(IOException reason) throws Exception {
    machine.complain(reason.getMessage());
    connection.close();
    return 1;
  }

  protected void close() throws Exception {
    connection.close();
  }

  protected static String freshTag() {
    return ThreadLocalRandom.current()
        .ints(8, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
