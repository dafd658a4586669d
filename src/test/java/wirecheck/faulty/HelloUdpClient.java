package wirecheck.faulty;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.SocketTimeoutException;
import java.util.Arrays;

/** Conforms: greets, waits for a reply, and does so again. Wrong ones differ in one method. */
public class HelloUdpClient implements Program {
  protected static final byte[] GREETING = "hi~".getBytes(US_ASCII);

  protected Machine machine;
  protected DatagramSocket socket;

  @Override
  public int run(Machine lent) throws Exception {
    machine = lent;
    socket = machine.own(open());
    socket.setSoTimeout(patienceMillis());
    for (int number = 1; number <= exchanges(); number++) {
      exchange(number);
    }
    finished();
    Thread.sleep(lingerMillis());
    socket.close();
    return 0;
  }

  protected DatagramSocket open() throws IOException {
    return new DatagramSocket();
  }

  protected int patienceMillis() {
    return 3000;
  }

  /** How long it stays for replies that may still be on their way. */
  protected int lingerMillis() {
    return 0;
  }

  protected int exchanges() {
    return machine.count();
  }

  protected void exchange(int number) throws Exception {
    send(greeting());
    try {
      replied(receive());
    } catch (SocketTimeoutException lost) {
      missed();
    }
  }

  protected byte[] greeting() {
    return GREETING;
  }

  protected final void send(byte[] message) throws IOException {
    socket.send(new DatagramPacket(message, message.length, machine.address()));
  }

  protected byte[] receive() throws IOException {
    DatagramPacket reply = new DatagramPacket(new byte[1 << 16], 1 << 16);
    socket.receive(reply);
    return Arrays.copyOf(reply.getData(), reply.getLength());
  }

  protected void replied(byte[] reply) throws Exception {
    machine.print("received " + new String(reply, UTF_8));
  }

  protected void missed() throws Exception {
    machine.complain("no reply");
  }

  protected void finished() throws Exception {}
}
