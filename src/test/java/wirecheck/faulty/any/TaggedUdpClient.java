package wirecheck.faulty.any;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.PortUnreachableException;
import java.net.SocketTimeoutException;
import wirecheck.faulty.Machine;
import wirecheck.faulty.Program;

/**
 * Conforms: asks with a fresh tag, again each half second and six times at most, and takes only the
 * answer to it from whom it asked. Wrong ones differ in one method.
 */
public class TaggedUdpClient implements Program {
  private static final int LARGEST = 1 << 16;

  protected Machine machine;
  protected DatagramSocket socket;

  @Override
  public int run(Machine lent) throws Exception {
    machine = lent;
    socket = machine.own(open());
    socket.setSoTimeout(patienceMillis());
    for (int number = 1; number <= machine.count(); number++) {
      if (!exchange(TaggedTcpClient.freshTag())) {
        machine.complain("no answer");
        return 1;
      }
    }
    socket.close();
    return 0;
  }

  protected DatagramSocket open() throws IOException {
    DatagramSocket open = new DatagramSocket();
    open.connect(machine.address());
    return open;
  }

  protected int patienceMillis() {
    return 500;
  }

  protected int attempts() {
    return 6;
  }

  /** Whether it was answered. */
  protected boolean exchange(String tag) throws Exception {
    for (int attempt = 1; attempt <= attempts(); attempt++) {
      try {
        send(request(tag));
        String answer = receive();
        while (!isAnswer(answer, tag)) {
          strange(answer);
          answer = receive();
        }
        machine.print(answer.strip());
        return true;
      } catch (SocketTimeoutException lost) {
        missed();
      } catch (PortUnreachableException closed) {
        unreachable(closed);
      }
    }
    return false;
  }

  protected boolean isAnswer(String answer, String tag) {
    return answer.equals("answer " + tag + "\n");
  }

  protected String request(String tag) {
    return "ask " + tag + "\n";
  }

  protected final void send(String text) throws IOException {
    byte[] bytes = text.getBytes(ISO_8859_1);
    socket.send(new DatagramPacket(bytes, bytes.length, machine.address()));
  }

  protected String receive() throws Exception {
    DatagramPacket come = new DatagramPacket(new byte[LARGEST], LARGEST);
    socket.receive(come);
    return new String(come.getData(), 0, come.getLength(), ISO_8859_1);
  }

  /** Something came that is no answer to the question. */
  protected void strange(String text) throws Exception {}

  protected void missed() throws Exception {}

  protected void unreachable(PortUnreachableException closed) throws Exception {
    Thread.sleep(patienceMillis());
  }
}
