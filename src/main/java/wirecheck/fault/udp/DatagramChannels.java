package wirecheck.fault.udp;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.channels.DatagramChannel;
import wirecheck.fault.Sockets;

/**
 * Datagram sockets for a relay: not connected, not blocking, with as much room as the system gives.
 */
final class DatagramChannels {
  /** Half a second of small datagrams at 20,000 a second, each with the kernel's own overhead. */
  private static final int BUFFER = 4 << 20;

  private DatagramChannels() {}

  static DatagramChannel bind(InetSocketAddress where) throws IOException {
    boolean six = where.getAddress() instanceof Inet6Address;
    DatagramChannel channel =
        DatagramChannel.open(six ? StandardProtocolFamily.INET6 : StandardProtocolFamily.INET);
    try {
      channel.setOption(StandardSocketOptions.SO_RCVBUF, BUFFER);
      channel.setOption(StandardSocketOptions.SO_SNDBUF, BUFFER);
      channel.configureBlocking(false);
      return channel.bind(where);
    } catch (IOException | RuntimeException e) {
      Sockets.close(channel);
      throw e;
    }
  }
}
