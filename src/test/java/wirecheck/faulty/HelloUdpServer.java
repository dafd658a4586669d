package wirecheck.faulty;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.SocketAddress;
import java.util.Arrays;

/** Conforms: answers every datagram with the reply. Wrong ones differ in one method. */
public class HelloUdpServer implements Program {
  protected static final byte[] REPLY = "hello".getBytes(US_ASCII);

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
      DatagramPacket message = receive();
      serve(bytesOf(message), message.getSocketAddress());
    }
  }

  protected void configure() throws IOException {}

  protected void started() throws Exception {}

  protected int bufferSize() {
    return 1 << 16;
  }

  protected DatagramPacket receive() throws IOException {
    DatagramPacket message = new DatagramPacket(new byte[bufferSize()], bufferSize());
    socket.receive(message);
    return message;
  }

  protected void serve(byte[] message, SocketAddress sender) throws Exception {
    show(message, sender);
    answer(message, sender);
  }

  protected void show(byte[] message, SocketAddress sender) {
    machine.print(sender + ": " + new String(message, UTF_8));
  }

  protected void answer(byte[] message, SocketAddress sender) throws Exception {
    send(replyTo(message), sender);
  }

  protected byte[] replyTo(byte[] message) {
    return REPLY;
  }

  protected final void send(byte[] reply, SocketAddress to) throws IOException {
    socket.send(new DatagramPacket(reply, reply.length, to));
  }

  private static byte[] bytesOf(DatagramPacket packet) {
    return Arrays.copyOf(packet.getData(), packet.getLength());
  }
}
