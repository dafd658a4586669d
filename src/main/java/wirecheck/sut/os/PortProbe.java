package wirecheck.sut.os;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import wirecheck.wire.Transport;

/**
 * Tells whether a port is taken by trying to take it, where there is no table of sockets to read.
 * Weaker than {@link SocketTable}: it does not tell by whom.
 */
public final class PortProbe {
  private PortProbe() {}

  static boolean isTaken(Transport transport, InetSocketAddress address) {
    try {
      if (transport == Transport.TCP) {
        try (ServerSocket socket = new ServerSocket()) {
          socket.setReuseAddress(true);
          socket.bind(address);
        }
      } else {
        try (DatagramSocket socket = new DatagramSocket(null)) {
          socket.setReuseAddress(false);
          socket.bind(address);
        }
      }
      return false;
    } catch (IOException taken) {
      return true;
    }
  }

  /** Whether any of the processes is bound there; a guess where the system does not tell. */
  public static boolean isHeldBy(List<Long> pids, Transport transport, InetSocketAddress address) {
    if (!ProcFs.isHere()) {
      return isTaken(transport, address);
    }
    List<String> inodes =
        SocketTable.ofThisHost().at(transport, address).stream()
            .map(SocketTable.Entry::inode)
            .toList();
    return !inodes.isEmpty()
        && pids.stream().anyMatch(pid -> ProcFs.sockets(pid).stream().anyMatch(inodes::contains));
  }

  /** Whether anybody is bound there. */
  public static boolean isBound(Transport transport, InetSocketAddress address) {
    return ProcFs.isHere()
        ? !SocketTable.ofThisHost().at(transport, address).isEmpty()
        : isTaken(transport, address);
  }
}
