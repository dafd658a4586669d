package wirecheck.faulty.any;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.net.ServerSocket;
import java.net.Socket;
import wirecheck.faulty.Machine;
import wirecheck.faulty.Program;

/**
 * Conforms: answers each line {@code ask TAG} with {@code answer TAG}, each connection on a thread
 * of its own. Wrong ones differ in one method.
 */
public class TaggedTcpServer implements Program {
  protected static final String ASK = "ask ";
  private static final int LONGEST = 256;

  protected Machine machine;

  @Override
  public int run(Machine lent) throws Exception {
    machine = lent;
    ServerSocket listener = machine.own(new ServerSocket());
    configure(listener);
    machine.undisturbed(() -> listener.bind(machine.address(), backlog()));
    started();
    while (true) {
      accepted(machine.own(listener.accept()));
    }
  }

  protected void configure(ServerSocket listener) throws IOException {
    listener.setReuseAddress(true);
  }

  protected int backlog() {
    return 128;
  }

  protected void started() throws Exception {}

  protected void accepted(Socket connection) throws Exception {
    machine.spawn(() -> serve(connection));
  }

  /** One connection from its first moment to its last. */
  protected void serve(Socket connection) throws Exception {
    try {
      opened(connection);
      rest(connection, converse(connection));
      endOfStream(connection);
    } catch (ProtocolException noRequest) {
      machine.complain(noRequest.getMessage());
    } catch (IOException reset) {
      broken(connection, reset);
    }
    finished(connection);
  }

  protected void opened(Socket connection) throws Exception {}

  /** Reads and answers until the end of the stream, and gives back what no line feed ended. */
  protected String converse(Socket connection) throws Exception {
    InputStream in = connection.getInputStream();
    byte[] buffer = new byte[1024];
    String rest = "";
    for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
      rest = take(connection, rest + new String(buffer, 0, length, ISO_8859_1));
      if (rest.length() > LONGEST) {
        nonsense(connection, rest);
      }
    }
    return rest;
  }

  /** Answers the whole requests in what has come, and gives back the rest. */
  protected String take(Socket connection, String come) throws Exception {
    String rest = come;
    for (int end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
      request(connection, rest.substring(0, end));
      rest = rest.substring(end + 1);
    }
    return rest;
  }

  protected void request(Socket connection, String line) throws Exception {
    if (line.matches(ASK + "[a-z]+")) {
      answer(connection, line.substring(ASK.length()));
    } else {
      nonsense(connection, line);
    }
  }

  protected void answer(Socket connection, String tag) throws Exception {
    send(connection, answerTo(tag));
  }

  protected String answerTo(String tag) {
    return "answer " + tag + "\n";
  }

  protected void send(Socket connection, String text) throws Exception {
    connection.getOutputStream().write(text.getBytes(ISO_8859_1));
  }

  protected void nonsense(Socket connection, String line) throws Exception {
    throw new ProtocolException("no request");
  }

  /** The stream has ended, perhaps in the middle of a request. */
  protected void rest(Socket connection, String half) throws Exception {}

  protected void endOfStream(Socket connection) throws Exception {}

  protected void broken(Socket connection, IOException reset) throws Exception {}

  protected void finished(Socket connection) throws Exception {
    connection.close();
  }
}
