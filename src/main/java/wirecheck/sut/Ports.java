package wirecheck.sut;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import wirecheck.verdict.Inconclusive;

/**
 * Hands out ports that nobody uses, with room beside them. They lie below the range from which the
 * kernel takes ports for outgoing connections, so that no client can happen to sit on one. They
 * come from blocks; the first port of a block is held for as long as the block is used, so that
 * several suites on one machine keep out of each other's way.
 *
 * <p>Whoever starts a process holds the monitor of the shared instance meanwhile: until it has
 * become another program, a new process has a copy of every socket of this one, and a port that was
 * only tried would stay taken for that moment.
 */
public final class Ports {
  private static final int LOWEST = 10_000;
  private static final int USUAL_END = 32_768;
  private static final int BLOCK = 1024;

  /** Beside each port there are some for what else a program opens, often the next one up. */
  private static final int ROOM = 4;

  private static final int TRIES = 1_000;
  private static final Path EPHEMERAL = Path.of("/proc/sys/net/ipv4/ip_local_port_range");
  private static final Ports SHARED = new Ports();

  private final Random random = new Random();
  private final int blocks = (endOfFreeRange() - LOWEST) / BLOCK;
  private ServerSocket reservation;
  private ServerSocket formerReservation;
  private int next;
  private int end;

  private Ports() {}

  /** The ports of this process. */
  public static Ports shared() {
    return SHARED;
  }

  private static int endOfFreeRange() {
    try {
      int lowest = Integer.parseInt(Files.readString(EPHEMERAL).trim().split("\\s+")[0]);
      return lowest > LOWEST + BLOCK ? lowest : USUAL_END;
    } catch (IOException | NumberFormatException notLinux) {
      return USUAL_END;
    }
  }

  /**
   * The next free port, with the address of the host.
   *
   * @throws Inconclusive if there is none
   */
  public synchronized InetSocketAddress next(InetAddress host) {
    for (int i = 0; i < TRIES; i++) {
      if (next >= end) {
        reserveBlock();
      }
      int port = next;
      next += ROOM;
      if (isFree(port)) {
        return new InetSocketAddress(host, port);
      }
    }
    throw new Inconclusive("no free port from " + LOWEST + " on");
  }

  /** The former block stays reserved: what was handed out last may not be in use yet. */
  private void reserveBlock() {
    release(formerReservation);
    formerReservation = reservation;
    for (int i = 0; i < TRIES; i++) {
      int first = LOWEST + BLOCK * random.nextInt(blocks);
      try {
        reservation = new ServerSocket(first, 1, InetAddress.getLoopbackAddress());
        next = first + ROOM;
        end = first + BLOCK;
        return;
      } catch (IOException taken) {
        reservation = null;
      }
    }
    throw new Inconclusive("every block of ports from " + LOWEST + " on is in use");
  }

  private static void release(ServerSocket held) {
    try {
      if (held != null) {
        held.close();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
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
