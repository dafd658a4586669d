package wirecheck.fault.toxiproxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import wirecheck.base.Trace;
import wirecheck.fault.Direction;
import wirecheck.fault.tcp.End;
import wirecheck.fault.udp.DatagramFault;
import wirecheck.fault.udp.Match;
import wirecheck.fault.udp.UdpRelay;

/**
 * How many datagrams of three bytes pass a second, one way, until one is lost: without a relay, and
 * through it.
 */
final class UdpBench {
  private static final int[] RATES = {20_000, 40_000, 60_000, 80_000, 120_000, 160_000, 240_000};
  private static final int BURST = 50;
  private static final int BUFFER = 4 << 20;
  private static final long QUIET_NANOS = 700_000_000;

  private UdpBench() {}

  /** The way to the receiver. */
  private enum Way {
    NONE,
    RELAY,
    RELAY_WITH_A_RULE
  }

  public static void main(String[] args) throws Exception {
    System.out.println();
    System.out.println(
        "lost of one second of datagrams          none      relay   relay with a rule");
    for (int rate : RATES) {
      System.out.printf("  at %,9d a second, sent", rate);
      for (Way way : Way.values()) {
        System.out.printf("   %s", run(way, rate));
      }
      System.out.println();
    }
  }

  private static String run(Way way, int rate) throws Exception {
    try (DatagramChannel server = open();
        DatagramChannel client = open();
        UdpRelay relay =
            UdpRelay.open(End.free(), (InetSocketAddress) server.getLocalAddress(), new Trace())) {
      if (way == Way.RELAY_WITH_A_RULE) {
        relay.add(Direction.UPSTREAM, Match.nth(1), new DatagramFault.Duplicate());
        relay.add(Direction.UPSTREAM, Match.nth(1), new DatagramFault.Truncate(2));
      }
      AtomicBoolean done = new AtomicBoolean();
      CompletableFuture<Integer> counting =
          CompletableFuture.supplyAsync(() -> count(server, done));
      InetSocketAddress to =
          way == Way.NONE ? (InetSocketAddress) server.getLocalAddress() : relay.address();
      ByteBuffer greeting = ByteBuffer.wrap(new byte[] {'h', 'i', '~'});
      long begin = System.nanoTime();
      for (int i = 0; i < rate; i++) {
        if (i % BURST == 0) {
          LockSupport.parkNanos(begin + i * 1_000_000_000L / rate - System.nanoTime());
        }
        client.send(greeting.rewind(), to);
      }
      double seconds = (System.nanoTime() - begin) / 1e9;
      done.set(true);
      int expected = way == Way.RELAY_WITH_A_RULE ? rate + 1 : rate;
      return String.format("%6d at %,8.0f/s", expected - counting.get(), rate / seconds);
    }
  }

  private static int count(DatagramChannel server, AtomicBoolean done) {
    ByteBuffer buffer = ByteBuffer.allocateDirect(16);
    int count = 0;
    long last = System.nanoTime();
    try {
      server.configureBlocking(false);
      while (!done.get() || System.nanoTime() - last < QUIET_NANOS) {
        if (server.receive(buffer.clear()) == null) {
          LockSupport.parkNanos(100_000);
        } else {
          count++;
          last = System.nanoTime();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return count;
  }

  private static DatagramChannel open() throws IOException {
    DatagramChannel channel = DatagramChannel.open(StandardProtocolFamily.INET);
    channel.setOption(StandardSocketOptions.SO_RCVBUF, BUFFER);
    channel.bind(End.free());
    return channel;
  }
}
