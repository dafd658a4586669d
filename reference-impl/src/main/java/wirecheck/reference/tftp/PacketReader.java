package wirecheck.reference.tftp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Takes the bytes of a datagram for a packet. */
final class PacketReader {
  private static final int HEADER = 4;

  private final byte[] bytes;
  private int at = 2;

  private PacketReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Reads a whole datagram.
   *
   * @throws MalformedPacket when it is no packet of TFTP
   */
  static Packet read(byte[] datagram) throws MalformedPacket {
    if (datagram.length < HEADER) {
      throw new MalformedPacket("fewer than four bytes");
    }
    return new PacketReader(datagram).packet();
  }

  private Packet packet() throws MalformedPacket {
    int opcode = number(0);
    return switch (opcode) {
      case Packet.RRQ, Packet.WRQ -> request(opcode == Packet.WRQ);
      case Packet.DATA ->
          new Packet.Data(number(2), Arrays.copyOfRange(bytes, HEADER, bytes.length));
      case Packet.ACK -> acknowledgement();
      case Packet.ERROR -> failure();
      case Packet.OACK -> new Packet.OptionAck(options());
      default -> throw new MalformedPacket("unknown opcode " + opcode);
    };
  }

  private Packet request(boolean write) throws MalformedPacket {
    String file = string();
    String mode = string();
    if (file.isEmpty()) {
      throw new MalformedPacket("no file name");
    }
    return new Packet.Request(write, file, mode, options());
  }

  private Packet acknowledgement() throws MalformedPacket {
    if (bytes.length > HEADER) {
      throw new MalformedPacket("more than four bytes in an ACK");
    }
    return new Packet.Ack(number(2));
  }

  private Packet failure() throws MalformedPacket {
    at = HEADER;
    return new Packet.Failure(number(2), string());
  }

  /** Names in small letters; of an option that is named twice, the first. */
  private Map<String, String> options() throws MalformedPacket {
    Map<String, String> options = new LinkedHashMap<>();
    while (at < bytes.length) {
      String name = string().toLowerCase(Locale.ROOT);
      options.putIfAbsent(name, string());
    }
    return options;
  }

  private int number(int from) {
    return (bytes[from] & 0xff) << 8 | bytes[from + 1] & 0xff;
  }

  private String string() throws MalformedPacket {
    int end = at;
    while (end < bytes.length && bytes[end] != 0) {
      end++;
    }
    if (end == bytes.length) {
      throw new MalformedPacket("a string without its zero byte");
    }
    String string = new String(bytes, at, end - at, UTF_8);
    at = end + 1;
    return string;
  }
}
