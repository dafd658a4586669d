package wirecheck.sut.os;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Platform;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The TCP sockets of this machine that listen, asked of the kernel itself (sock_diag(7)). It makes
 * /proc/net/tcp by a walk over its table of connections, which has room for hundreds of thousands
 * where there is much memory: milliseconds for each look. Those that listen stand in a table of
 * their own.
 */
final class ListeningSockets {
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
  private static final int STATE_LISTEN = 1 << 10;

  private static final int HEADER_BYTES = 16;
  private static final int REQUEST_BYTES = HEADER_BYTES + 56;
  private static final int ANSWER_BYTES = 1 << 15;
  private static final int PORT_AT = 4;
  private static final int ADDRESS_AT = 8;
  private static final int INODE_AT = 68;

  private static final Optional<Kernel> KERNEL = load();

  private ListeningSockets() {}

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
   * Those of both families that listen at a port.
   *
   * @return nothing if the kernel does not answer such questions
   */
  static Optional<List<SocketTable.Entry>> at(int port) {
    return KERNEL.flatMap(kernel -> ask(kernel, port));
  }

  private static Optional<List<SocketTable.Entry>> ask(Kernel kernel, int port) {
    int socket = kernel.socket(AF_NETLINK, SOCK_RAW_CLOEXEC, NETLINK_SOCK_DIAG);
    if (socket < 0) {
      return Optional.empty();
    }
    try {
      List<SocketTable.Entry> found = new ArrayList<>();
      boolean answered =
          ask(kernel, socket, AF_INET, port, found) && ask(kernel, socket, AF_INET6, port, found);
      return answered ? Optional.of(found) : Optional.empty();
    } finally {
      kernel.close(socket);
    }
  }

  private static boolean ask(
      Kernel kernel, int socket, byte family, int port, List<SocketTable.Entry> found) {
    byte[] request = request(family, port);
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
  private static byte[] request(byte family, int port) {
    ByteBuffer request = ByteBuffer.allocate(REQUEST_BYTES).order(ByteOrder.nativeOrder());
    request.putInt(REQUEST_BYTES).putShort(SOCK_DIAG_BY_FAMILY).putShort(REQUEST_DUMP);
    request.position(HEADER_BYTES);
    request.put(family).put(IPPROTO_TCP).putShort((short) 0).putInt(STATE_LISTEN);
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
    try {
      return new SocketTable.Entry(
          new InetSocketAddress(InetAddress.getByAddress(address), port), inode);
    } catch (UnknownHostException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
