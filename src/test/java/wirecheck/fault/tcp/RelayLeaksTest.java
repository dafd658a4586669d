package wirecheck.fault.tcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import wirecheck.base.Trace;
import wirecheck.fault.Breakdown;
import wirecheck.fault.Direction;
import wirecheck.fault.udp.UdpRelay;
import wirecheck.fault.udp.UdpSockets;
import wirecheck.verdict.Inconclusive;

/** What relays leave open when they fail: nothing. */
class RelayLeaksTest {
  private static final int TRIES = 100;

  private final CompletableFuture<DatagramChannel> towardsServer = new CompletableFuture<>();
  private final CompletableFuture<DatagramChannel> towardsClient = new CompletableFuture<>();

  private void carry(
      Direction direction, int client, ByteBuffer content, DatagramChannel exit, SocketAddress to) {
    if (direction == Direction.UPSTREAM) {
      towardsServer.complete(exit);
    } else {
      towardsClient.complete(exit);
      throw new IllegalStateException("broken");
    }
  }

  @Test
  void closes_every_socket_when_it_fails() throws Exception {
    try (DatagramSocket server = new DatagramSocket(End.free());
        DatagramSocket elsewhere = new DatagramSocket(End.free());
        DatagramSocket client = new DatagramSocket(End.free())) {
      InetSocketAddress target = (InetSocketAddress) server.getLocalSocketAddress();
      UdpSockets sockets = new UdpSockets(End.free(), target, this::carry);
      Thread thread = new Thread(new Breakdown().watching(sockets));
      thread.start();
      send(client, sockets.address());
      send(elsewhere, towardsServer.get(5, TimeUnit.SECONDS).getLocalAddress());
      towardsClient.get(5, TimeUnit.SECONDS);
      thread.join(5000);
      assertThat(thread.isAlive()).isFalse();
      assertThat(towardsServer.get().isOpen()).isFalse();
      assertThat(towardsClient.get().isOpen()).isFalse();
      new DatagramSocket(sockets.address()).close();
    }
  }

  private static void send(DatagramSocket from, SocketAddress to) throws IOException {
    from.send(new DatagramPacket(new byte[3], 3, to));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_udp_relay_that_finds_its_port_taken_leaves_nothing_open() throws IOException {
    try (DatagramSocket taken = new DatagramSocket(End.free())) {
      InetSocketAddress where = (InetSocketAddress) taken.getLocalSocketAddress();
      assertLeavesNothingOpen(() -> UdpRelay.open(where, where, new Trace()));
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_tcp_relay_that_finds_its_port_taken_leaves_nothing_open() throws IOException {
    try (ServerSocket taken = End.server()) {
      InetSocketAddress where = End.addressOf(taken);
      assertLeavesNothingOpen(() -> new EmbeddedLinks().open(where, where, new Trace()));
    }
  }

  private static void assertLeavesNothingOpen(ThrowingCallable open) throws IOException {
    assertThatThrownBy(open).isInstanceOf(Inconclusive.class);
    int before = openFiles();
    for (int i = 0; i < TRIES; i++) {
      assertThatThrownBy(open).isInstanceOf(Inconclusive.class);
    }
    assertThat(openFiles()).isLessThan(before + TRIES / 2);
  }

  private static int openFiles() throws IOException {
    int count = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
      for (Path file : files) {
        count++;
      }
    }
    return count;
  }
}
