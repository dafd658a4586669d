package wirecheck.sut.os;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Platform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wirecheck.base.Transport;

/**
 * The sockets of this machine that can be talked to at a port, asked of the kernel itself
 * (sock_diag(7)). The tables in /proc/net are weaker: they come in parts, and when a socket is
 * closed between two of them another may be left out; and the one for TCP is made by a walk over
 * all connections that there is room for, which takes milliseconds.
 */
final class SocketDiagnosis {
  private static final int AF_NETLINK = 16;
  private static final int SOCK_RAW_CLOEXEC = 3 | 0x80000;
  private static final int NETLINK_SOCK_DIAG = 4;
  private static final int MSG_DONTWAIT = 0x40;
  private static final short SOCK_DIAG_BY_FAMILY = 20;
  private static final short REQUEST_DUMP = 0x301;
  private static final short NLMSG_DONE = 3;
  private static final byte AF_INET = 2;
  private static final byte AF_INET6 = 10;
  private static final byte IPPROTO_TCP = 6;
  private static final byte IPPROTO_UDP = 17;
  private static final int LISTENING = 1 << 10;
  private static final int UNCONNECTED = 1 << 7;

  private static final int HEADER_BYTES = 16;
  private static final int REQUEST_BYTES = HEADER_BYTES + 56;
  private static final int ANSWER_BYTES = 1 << 15;
  private static final int PORT_AT = 4;
  private static final int ADDRESS_AT = 8;
  private static final int INODE_AT = 68;

  private static final Optional<Kernel> KERNEL = load();

  private SocketDiagnosis() {}

  /** The system calls for it. */
  interface Kernel extends Library {
    int socket(int domain, int type, int protocol);

    NativeLong send(int socket, byte[] bytes, NativeLong length, int flags);

    NativeLong recv(int socket, byte[] bytes, NativeLong length, int flags);

    int close(int socket);
  }

  private static Optional<Kernel> load() {
    if (!Platform.isLinux()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Native.load("c", Kernel.class));
    } catch (UnsatisfiedLinkError notHere) {
      return Optional.empty();
    }
  }

  /**
   * Those of both families at a port.
   *
   * @return nothing if the kernel does not answer such questions
   */
  static Optional<List<SocketTable.Entry>> at(Transport transport, int port) {
    return KERNEL.flatMap(
        kernel ->
            ask(kernel, request(transport, AF_INET, port), request(transport, AF_INET6, port)));
  }

  private static Optional<List<SocketTable.Entry>> ask(Kernel kernel, byte[]... requests) {
    int socket = kernel.socket(AF_NETLINK, SOCK_RAW_CLOEXEC, NETLINK_SOCK_DIAG);
    if (socket < 0) {
      return Optional.empty();
    }
    try {
      List<SocketTable.Entry> found = new ArrayList<>();
      for (byte[] request : requests) {
        if (!isAnswered(kernel, socket, request, found)) {
          return Optional.empty();
        }
      }
      return Optional.of(found);
    } finally {
      kernel.close(socket);
    }
  }

  private static boolean isAnswered(
      Kernel kernel, int socket, byte[] request, List<SocketTable.Entry> found) {
    if (kernel.send(socket, request, new NativeLong(request.length), 0).longValue() < 0) {
      return false;
    }
    byte[] answer = new byte[ANSWER_BYTES];
    while (true) {
      long length =
          kernel.recv(socket, answer, new NativeLong(answer.length), MSG_DONTWAIT).longValue();
      ByteBuffer messages = ByteBuffer.wrap(answer).order(ByteOrder.nativeOrder());
      for (int at = 0; at + HEADER_BYTES <= length; at += aligned(messages.getInt(at))) {
        short type = messages.getShort(at + 4);
        if (type != SOCK_DIAG_BY_FAMILY) {
          return type == NLMSG_DONE;
        }
        found.add(entry(messages, at + HEADER_BYTES));
      }
      if (length <= 0) {
        return false;
      }
    }
  }

  /** {@code struct nlmsghdr} and {@code struct inet_diag_req_v2}; the port in network order. */
  private static byte[] request(Transport transport, byte family, int port) {
    byte protocol = transport == Transport.TCP ? IPPROTO_TCP : IPPROTO_UDP;
    int state = transport == Transport.TCP ? LISTENING : UNCONNECTED;
    ByteBuffer request = ByteBuffer.allocate(REQUEST_BYTES).order(ByteOrder.nativeOrder());
    request.putInt(REQUEST_BYTES).putShort(SOCK_DIAG_BY_FAMILY).putShort(REQUEST_DUMP);
    request.position(HEADER_BYTES);
    request.put(family).put(protocol).putShort((short) 0).putInt(state);
    request.order(ByteOrder.BIG_ENDIAN).putShort((short) port);
    return request.array();
  }

  private static int aligned(int length) {
    return Math.max(HEADER_BYTES, length + 3 & ~3);
  }

  /** {@code struct inet_diag_msg}. */
  private static SocketTable.Entry entry(ByteBuffer messages, int at) {
    byte[] address = new byte[messages.get(at) == AF_INET6 ? 16 : 4];
    messages.get(at + ADDRESS_AT, address);
    int port = messages.duplicate().order(ByteOrder.BIG_ENDIAN).getShort(at + PORT_AT) & 0xffff;
    String inode = Integer.toUnsignedString(messages.getInt(at + INODE_AT));
    return SocketTable.Entry.of(address, port, inode);
  }
}
