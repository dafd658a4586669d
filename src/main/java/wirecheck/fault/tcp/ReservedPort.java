package wirecheck.fault.tcp;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import wirecheck.fault.Sockets;

/**
 * A socket that is bound and does not listen: nobody else gets the port, and the kernel refuses
 * connects.
 */
final class ReservedPort implements AutoCloseable {
  private final Socket bound = new Socket();

  ReservedPort(InetSocketAddress address) {
    try {
      bound.setReuseAddress(true);
      bound.bind(address);
    } catch (IOException e) {
      // The port is merely free for others until the link comes up again, which then fails loudly.
      Sockets.close(bound);
    }
  }

  @Override
  public void close() {
    Sockets.close(bound);
  }
}
