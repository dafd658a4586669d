package wirecheck.sut;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import wirecheck.verdict.Inconclusive;

/**
 * Hands out ports that nobody uses, each once. They lie below the range from which the kernel takes
 * ports for outgoing connections, so that no client can happen to sit on one.
 */
public final class Ports {
  private static final int LOWEST = 10_000;
  private static final int USUAL_END = 32_768;
  private static final int TRIES = 2_000;
  private static final Path EPHEMERAL = Path.of("/proc/sys/net/ipv4/ip_local_port_range");

  private final InetAddress host;
  private final int end;
  private final Random random = new Random();
  private final Set<Integer> given = new HashSet<>();

  public Ports(InetAddress host) {
    this.host = host;
    this.end = endOfFreeRange();
  }

  private static int endOfFreeRange() {
    try {
      int lowest = Integer.parseInt(Files.readString(EPHEMERAL).trim().split("\\s+")[0]);
      return lowest > LOWEST + TRIES ? lowest : USUAL_END;
    } catch (IOException | NumberFormatException notLinux) {
      return USUAL_END;
    }
  }

  /** The next free address of the host. */
  public synchronized InetSocketAddress next() {
    for (int i = 0; i < TRIES; i++) {
      int port = LOWEST + random.nextInt(end - LOWEST);
      if (!given.contains(port) && isFree(port)) {
        given.add(port);
        return new InetSocketAddress(host, port);
      }
    }
    throw new Inconclusive("no free port between " + LOWEST + " and " + end + " on " + host);
  }

  private static boolean isFree(int port) {
    InetSocketAddress everywhere = new InetSocketAddress(port);
    try (ServerSocket tcp = new ServerSocket();
        DatagramSocket udp = new DatagramSocket(null)) {
      tcp.setReuseAddress(false);
      tcp.bind(everywhere);
      udp.setReuseAddress(false);
      udp.bind(everywhere);
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
