package wirecheck.sut.os;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import wirecheck.base.Transport;

/**
 * The sockets on which somebody can be talked to, as Linux lists them in /proc/net: listening TCP
 * sockets and bound, unconnected UDP sockets. Looking costs those who own them nothing.
 */
public final class SocketTable {
  private static final Path HERE = Path.of("/proc/net");
  private static final String LISTENING = "0A";
  private static final String UNCONNECTED = "07";
  private static final int INODE_FIELD = 9;

  /**
   * A socket that can be talked to.
   *
   * @param address where it is bound
   * @param inode what the descriptors of its owners name
   */
  public record Entry(InetSocketAddress address, String inode) {
    /**
     * @param host four or sixteen bytes, in network order
     */
    static Entry of(byte[] host, int port, String inode) {
      try {
        return new Entry(new InetSocketAddress(InetAddress.getByAddress(host), port), inode);
      } catch (UnknownHostException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }

  private final Path folder;

  private SocketTable(Path folder) {
    this.folder = folder;
  }

  /** The sockets of this machine, or of the container that the suite runs in. */
  public static SocketTable ofThisHost() {
    return new SocketTable(HERE);
  }

  /** The sockets of the network namespace in which a process runs. */
  public static SocketTable around(long pid) {
    return new SocketTable(Path.of("/proc", String.valueOf(pid), "net"));
  }

  /** The sockets that hear what is sent to an address. */
  public List<Entry> at(Transport transport, InetSocketAddress address) {
    return entries(transport, address.getPort()).stream()
        .filter(entry -> entry.address().getPort() == address.getPort())
        .filter(
            entry ->
                entry.address().getAddress().isAnyLocalAddress()
                    || entry.address().getAddress().equals(address.getAddress()))
        .toList();
  }

  private List<Entry> entries(Transport transport, int port) {
    Optional<List<Entry>> asked =
        folder.equals(HERE) ? SocketDiagnosis.at(transport, port) : Optional.empty();
    String inTheTable = ":%04X ".formatted(port);
    return asked.orElseGet(() -> entries(transport, line -> line.contains(inTheTable)));
  }

  /** All sockets of a transport. */
  public List<Entry> all(Transport transport) {
    return entries(transport, line -> true);
  }

  /**
   * The sockets of a transport.
   *
   * @param promising spares taking apart what cannot be meant: there may be thousands of
   *     connections that have ended and wait
   */
  private List<Entry> entries(Transport transport, Predicate<String> promising) {
    String name = transport == Transport.TCP ? "tcp" : "udp";
    String state = transport == Transport.TCP ? LISTENING : UNCONNECTED;
    List<Entry> entries = new ArrayList<>();
    for (String file : List.of(name, name + "6")) {
      for (String line : lines(folder.resolve(file))) {
        if (promising.test(line)) {
          String[] fields = line.trim().split("\\s+");
          if (fields[3].equals(state)) {
            entries.add(entry(fields[1], fields[INODE_FIELD]));
          }
        }
      }
    }
    return entries;
  }

  private static List<String> lines(Path file) {
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
      return lines.isEmpty() ? lines : lines.subList(1, lines.size());
    } catch (IOException noSuchFamily) {
      return Collections.emptyList();
    }
  }

  /** proc(5): hexadecimal words in the byte order of the machine, a colon, the port. */
  private static Entry entry(String text, String inode) {
    int colon = text.indexOf(':');
    byte[] words = HexFormat.of().parseHex(text.substring(0, colon));
    byte[] bytes = new byte[words.length];
    boolean reversed = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;
    for (int i = 0; i < words.length; i++) {
      bytes[i] = words[reversed ? i / 4 * 4 + 3 - i % 4 : i];
    }
    return Entry.of(bytes, Integer.parseInt(text.substring(colon + 1), 16), inode);
  }
}
