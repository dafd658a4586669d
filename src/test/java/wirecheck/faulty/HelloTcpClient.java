package wirecheck.faulty;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;

/**
 * Conforms: connects, greets and waits for the reply as often as it was told, and closes. Wrong
 * ones differ in one method.
 */
public class HelloTcpClient implements Program {
  protected static final byte[] GREETING = "hi~".getBytes(US_ASCII);
  protected static final int REPLY_LENGTH = 5;

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
    } catch (IOException reset) {
      return broken(reset);
    }
  }

  protected void connect() throws Exception {
    connection = machine.own(new Socket());
    connection.connect(machine.address());
  }

  protected int refused(IOException refusal) throws Exception {
    machine.complain("cannot connect: " + refusal.getMessage());
    return 1;
  }

  protected void converse() throws Exception {
    for (int number = 1; number <= machine.count(); number++) {
      exchange(number);
    }
  }

  protected void exchange(int number) throws Exception {
    send(greeting());
    replied(receive());
  }

  protected byte[] greeting() {
    return GREETING;
  }

  protected final void send(byte[] message) throws IOException {
    connection.getOutputStream().write(message);
  }

  protected byte[] receive() throws IOException {
    byte[] reply = connection.getInputStream().readNBytes(REPLY_LENGTH);
    if (reply.length < REPLY_LENGTH) {
      throw new EOFException("closed by the server");
    }
    return reply;
  }

  protected void replied(byte[] reply) throws Exception {
    machine.print("received " + new String(reply, UTF_8));
  }

  protected int broken(IOException reset) throws Exception {
    machine.print("connection break");
    connection.close();
    return 1;
  }

  protected void close() throws Exception {
    connection.close();
  }
}
