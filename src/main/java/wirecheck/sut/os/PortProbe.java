package wirecheck.sut.os;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Optional;
import wirecheck.base.Transport;

/**
 * One look at who is bound to an address. Where there is no table of sockets to read, it tries to
 * take the port, which is weaker: it does not tell by whom it is taken.
 */
public final class PortProbe {
  private final boolean bound;
  private final Optional<List<String>> inodes;

  private PortProbe(boolean bound, Optional<List<String>> inodes) {
    this.bound = bound;
    this.inodes = inodes;
  }

  /** Looks once. */
  public static PortProbe of(Transport transport, InetSocketAddress address) {
    if (!ProcFs.isHere()) {
      return new PortProbe(isTaken(transport, address), Optional.empty());
    }
    List<String> inodes =
        SocketTable.ofThisHost().at(transport, address).stream()
            .map(SocketTable.Entry::inode)
            .toList();
    return new PortProbe(!inodes.isEmpty(), Optional.of(inodes));
  }

  private static boolean isTaken(Transport transport, InetSocketAddress address) {
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

  /** Whether anybody is bound there. */
  public boolean isBound() {
    return bound;
  }

  /** Whether any of the processes is; a guess where the system does not tell. */
  public boolean isHeldBy(List<Long> pids) {
    return inodes.map(known -> bound && holdAny(pids, known)).orElse(bound);
  }

  private static boolean holdAny(List<Long> pids, List<String> inodes) {
    return pids.stream().anyMatch(pid -> ProcFs.sockets(pid).stream().anyMatch(inodes::contains));
  }
}
