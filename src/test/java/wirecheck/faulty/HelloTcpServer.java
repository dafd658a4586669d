package wirecheck.faulty;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;

/**
 * Conforms: answers what each read gives it, each connection on a thread of its own. Wrong ones
 * differ in one method.
 */
public class HelloTcpServer implements Program {
  protected static final byte[] REPLY = "hello".getBytes(US_ASCII);

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
    return 50;
  }

  protected void started() throws Exception {}

  protected void accepted(Socket connection) throws Exception {
    machine.spawn(() -> serve(connection));
  }

  /** One connection from its first moment to its last. */
  protected void serve(Socket connection) throws Exception {
    try {
      opened(connection);
      converse(connection);
      endOfStream(connection);
    } catch (IOException reset) {
      broken(connection, reset);
    }
    finished(connection);
  }

  protected void opened(Socket connection) throws Exception {}

  /** Reads and answers until the end of the stream. */
  protected void converse(Socket connection) throws Exception {
    byte[] buffer = new byte[bufferSize()];
    int length = connection.getInputStream().read(buffer);
    while (length >= 0) {
      message(connection, Arrays.copyOf(buffer, length));
      length = connection.getInputStream().read(buffer);
    }
  }

  protected int bufferSize() {
    return 1024;
  }

  protected void message(Socket connection, byte[] message) throws Exception {
    show(connection, message);
    answer(connection, message);
  }

  protected void show(Socket connection, byte[] message) {
    machine.print(connection.getRemoteSocketAddress() + ": " + new String(message, UTF_8));
  }

  protected void answer(Socket connection, byte[] message) throws Exception {
    connection.getOutputStream().write(replyTo(message));
  }

  protected byte[] replyTo(byte[] message) {
    return REPLY;
  }

  protected void endOfStream(Socket connection) throws Exception {}

  protected void broken(Socket connection, IOException reset) throws Exception {}

  protected void finished(Socket connection) throws Exception {
    connection.close();
    machine.print("connection break");
  }
}
