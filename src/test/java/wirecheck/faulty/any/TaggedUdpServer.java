package wirecheck.faulty.any;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.SocketAddress;
import wirecheck.faulty.Machine;
import wirecheck.faulty.Program;

/**
 * Conforms: answers each datagram {@code ask TAG} with {@code answer TAG}. Wrong ones differ in one
 * method.
 */
public class TaggedUdpServer implements Program {
  protected static final String ASK = "ask ";
  private static final int LARGEST = 1 << 16;

  protected Machine machine;
  protected DatagramSocket socket;

  @Override
  public int run(Machine lent) throws Exception {
    machine = lent;
    socket = machine.own(new DatagramSocket(null));
    configure();
    machine.undisturbed(() -> socket.bind(machine.address()));
    started();
    while (true) {
      DatagramPacket come = new DatagramPacket(new byte[LARGEST], LARGEST);
      socket.receive(come);
      String text = new String(come.getData(), 0, come.getLength(), ISO_8859_1);
      datagram(text, come.getSocketAddress());
    }
  }

  protected void configure() throws IOException {}

  protected void started() throws Exception {}

  protected void datagram(String text, SocketAddress sender) throws Exception {
    if (text.matches(ASK + "[a-z]+\n")) {
      answer(text.substring(ASK.length(), text.length() - 1), sender);
    } else {
      nonsense(text, sender);
    }
  }

  protected void answer(String tag, SocketAddress sender) throws Exception {
    send(answerTo(tag), sender);
  }

  protected String answerTo(String tag) {
    return "answer " + tag + "\n";
  }

  protected final void send(String text, SocketAddress to) throws IOException {
    byte[] bytes = text.getBytes(ISO_8859_1);
    socket.send(new DatagramPacket(bytes, bytes.length, to));
  }

  protected void nonsense(String text, SocketAddress sender) throws Exception {}
}
