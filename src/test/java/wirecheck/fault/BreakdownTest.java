package wirecheck.fault;

import static java.time.Duration.ofMillis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wirecheck.fault.Direction.UPSTREAM;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import wirecheck.base.Trace;
import wirecheck.fault.tcp.End;
import wirecheck.fault.tcp.RelayObserver;
import wirecheck.fault.tcp.TcpRelay;
import wirecheck.fault.udp.DatagramFault;
import wirecheck.fault.udp.Match;
import wirecheck.fault.udp.UdpRelay;
import wirecheck.verdict.Inconclusive;
import wirecheck.wire.ReadOutcome;

/** A relay that fails by itself says so, so that nobody blames the program behind it. */
class BreakdownTest {
  /** Whoever notes a fault in it breaks. */
  private static final Trace UNUSABLE = null;

  @Test
  void a_udp_relay_that_broke_when_a_datagram_came_is_inconclusive() throws IOException {
    afterOneDatagram(new DatagramFault.Drop());
  }

  @Test
  void a_udp_relay_that_broke_when_a_delay_was_over_is_inconclusive() throws IOException {
    afterOneDatagram(new DatagramFault.Delay(ofMillis(10)));
  }

  private static void afterOneDatagram(DatagramFault action) throws IOException {
    try (DatagramSocket server = new DatagramSocket(End.free());
        DatagramSocket client = new DatagramSocket(End.free());
        UdpRelay relay =
            UdpRelay.open(
                End.free(), (InetSocketAddress) server.getLocalSocketAddress(), UNUSABLE)) {
      relay.add(UPSTREAM, Match.ALL, action);
      client.send(new DatagramPacket(new byte[3], 3, relay.address()));
      await(() -> !relay.injected().isEmpty());
      assertBroken(relay::confirm);
    }
  }

  @Test
  void a_tcp_relay_that_broke_when_bytes_came_is_inconclusive() throws IOException {
    RelayObserver broken =
        new RelayObserver() {
          @Override
          public void carried(int connection, Direction direction, int length, long nanos) {
            throw new IllegalStateException("broken");
          }

          @Override
          public void ended(int connection, Direction direction, ReadOutcome ending, long nanos) {}
        };
    try (ServerSocket server = End.server();
        Link link = new TcpRelay(End.free(), End.addressOf(server), new Trace(), 1, broken);
        End client = End.connect(link.address())) {
      client.send("hi~");
      assertBroken(link::confirm);
    }
  }

  @Test
  void a_tcp_relay_that_broke_when_a_time_was_over_is_inconclusive() throws IOException {
    try (ServerSocket server = End.server();
        Link link =
            new TcpRelay(End.free(), End.addressOf(server), UNUSABLE, 1, RelayObserver.NONE)) {
      link.add(UPSTREAM, new Toxic.Timeout(ofMillis(10)));
      End client = End.connect(link.address());
      await(() -> !link.injected().isEmpty());
      assertBroken(link::confirm);
      client.close();
    }
  }

  /** A relay that works and has no orders confirms everything. */
  private static void assertBroken(Runnable confirm) {
    await(() -> isInconclusive(confirm));
    assertThatThrownBy(confirm::run)
        .isInstanceOf(Inconclusive.class)
        .hasMessageContaining("the link stopped working")
        .hasCauseInstanceOf(RuntimeException.class);
  }

  private static boolean isInconclusive(Runnable confirm) {
    try {
      confirm.run();
      return false;
    } catch (Inconclusive e) {
      return true;
    }
  }

  private static void await(Supplier<Boolean> met) {
    long begin = System.nanoTime();
    while (!met.get()) {
      assertThat(End.since(begin)).isLessThan(ofMillis(5000));
      LockSupport.parkNanos(1_000_000);
    }
  }
}
