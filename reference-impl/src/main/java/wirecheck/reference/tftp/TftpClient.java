package wirecheck.reference.tftp;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gets one file from a server, or puts one there. */
public final class TftpClient {
  /** How long the last acknowledgement is repeated when it was lost. */
  private static final Duration DALLYING = Duration.ofSeconds(1);

  private final InetSocketAddress server;
  private final Mode mode;
  private final Map<String, String> options;
  private final Duration timer;

  /**
   * A client of one server.
   *
   * @param mode {@code octet} or {@code netascii}
   * @param options to be asked for: names in small letters; the value of {@code tsize} is found out
   * @param timer after which a packet that is not answered is sent again
   * @throws IOException for another mode
   */
  public TftpClient(
      InetSocketAddress server, String mode, Map<String, String> options, Duration timer)
      throws IOException {
    this.server = server;
    this.mode = Mode.of(mode);
    this.options = new LinkedHashMap<>(options);
    this.timer = timer;
  }

  /**
   * Gets a file, which has its name only when it is whole.
   *
   * @throws IOException when the transfer fails
   */
  public void get(String remote, Path local) throws IOException {
    Packet.Request request = request(false, remote, asked(0));
    try (DatagramSocket socket = new DatagramSocket();
        Exchange exchange = Exchange.by(socket, server, timer)) {
      Packet first = exchange.send(request, TftpClient::beginsAGet);
      Agreement agreement = agree(first, request, exchange);
      Incoming incoming = new Incoming(exchange, new Packet.Ack(0), agreement.size());
      try (PartialFile partial = new PartialFile(local, socket.getLocalPort())) {
        try (OutputStream content = mode.incoming(new BufferedOutputStream(partial.open()))) {
          if (first instanceof Packet.Data data) {
            incoming.receive(content, data);
          } else {
            incoming.receive(content);
          }
        }
        partial.complete();
      }
      incoming.acknowledgeTheLast(DALLYING);
    }
  }

  /**
   * Puts a file.
   *
   * @throws IOException when the transfer fails
   */
  public void put(Path local, String remote) throws IOException {
    Packet.Request request = request(true, remote, asked(Files.size(local)));
    try (InputStream content = mode.outgoing(new BufferedInputStream(Files.newInputStream(local)));
        Exchange exchange = Exchange.by(new DatagramSocket(), server, timer)) {
      Packet first = exchange.send(request, TftpClient::beginsAPut);
      Outgoing.send(content, agree(first, request, exchange).size(), exchange);
    }
  }

  private Packet.Request request(boolean write, String remote, Map<String, String> asked) {
    return new Packet.Request(write, remote, mode.word(), asked);
  }

  /** The size of what is sent in netascii is known only when it was sent, so it is not told. */
  private Map<String, String> asked(long size) {
    Map<String, String> asked = new LinkedHashMap<>(options);
    if (mode == Mode.OCTET) {
      asked.replace(Agreement.TSIZE, Long.toString(size));
    } else {
      asked.remove(Agreement.TSIZE);
    }
    return asked;
  }

  private static Agreement agree(Packet first, Packet.Request request, Exchange exchange)
      throws IOException {
    if (!(first instanceof Packet.OptionAck answer)) {
      return Agreement.NONE;
    }
    try {
      Agreement agreement = Agreement.from(answer, request.options());
      agreement.timer().ifPresent(exchange::setTimer);
      return agreement;
    } catch (Refusal refusal) {
      exchange.tell(refusal.packet());
      throw refusal;
    }
  }

  private static Reaction beginsAGet(Packet packet) {
    boolean block =
        packet instanceof Packet.Data data
            && data.block() == 1
            && data.bytes().length <= Agreement.NONE.size();
    return block || packet instanceof Packet.OptionAck ? Reaction.TAKE : Reaction.IGNORE;
  }

  private static Reaction beginsAPut(Packet packet) {
    boolean zero = packet instanceof Packet.Ack ack && ack.block() == 0;
    return zero || packet instanceof Packet.OptionAck ? Reaction.TAKE : Reaction.IGNORE;
  }
}
