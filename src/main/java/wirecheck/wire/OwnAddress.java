package wirecheck.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** The address of this machine that somebody sees when we talk to him. */
public final class OwnAddress {
  /** Any port will do: a datagram socket finds its way when it is connected, and sends nothing. */
  private static final int DISCARD = 9;

  private OwnAddress() {}

  /**
   * Where to bind a socket that talks to a host: on loopback the host's own address, else that of
   * the route to it, and the unspecified address where there is no route.
   */
  public static InetAddress towards(InetAddress host) throws IOException {
    if (host.isLoopbackAddress()) {
      return host;
    }
    try (DatagramSocket probe = new DatagramSocket()) {
      probe.connect(new InetSocketAddress(host, DISCARD));
      return probe.getLocalAddress();
    } catch (IOException | UncheckedIOException noRoute) {
      return InetAddress.getByName(host instanceof Inet6Address ? "::" : "0.0.0.0");
    }
  }
}
