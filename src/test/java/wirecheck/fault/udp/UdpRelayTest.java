package wirecheck.fault.udp;

import static java.time.Duration.ofMillis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static wirecheck.fault.Direction.DOWNSTREAM;
import static wirecheck.fault.Direction.UPSTREAM;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wirecheck.base.Trace;
import wirecheck.fault.Effect;
import wirecheck.fault.FaultEvent;
import wirecheck.fault.tcp.End;
import wirecheck.verdict.Inconclusive;

/** The UDP relay between plain datagram sockets. */
class UdpRelayTest {
  private static final Duration QUIET = ofMillis(200);

  private final Trace trace = new Trace();
  private DatagramSocket server;
  private DatagramSocket client;
  private UdpRelay relay;

  @BeforeEach
  void open() throws IOException {
    open("127.0.0.1");
  }

  private void open(String host) throws IOException {
    InetSocketAddress any = new InetSocketAddress(InetAddress.getByName(host), 0);
    server = new DatagramSocket(any);
    client = new DatagramSocket(any);
    relay = UdpRelay.open(any, (InetSocketAddress) server.getLocalSocketAddress(), trace);
  }

  @AfterEach
  void close() {
    relay.close();
    server.close();
    client.close();
  }

  private static void send(DatagramSocket from, String text, SocketAddress to) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    from.send(new DatagramPacket(bytes, bytes.length, to));
  }

  private void ask(String text) throws IOException {
    send(client, text, relay.address());
  }

  private static DatagramPacket receive(DatagramSocket at, Duration patience) throws IOException {
    at.setSoTimeout((int) patience.toMillis());
    DatagramPacket packet = new DatagramPacket(new byte[1 << 16], 1 << 16);
    at.receive(packet);
    return packet;
  }

  private static String text(DatagramPacket packet) {
    return new String(packet.getData(), 0, packet.getLength(), StandardCharsets.ISO_8859_1);
  }

  private static String next(DatagramSocket at) throws IOException {
    return text(receive(at, End.PATIENCE));
  }

  /** All that comes until it is quiet. */
  private static List<String> all(DatagramSocket at, Duration quiet) throws IOException {
    List<String> texts = new ArrayList<>();
    while (true) {
      try {
        texts.add(text(receive(at, quiet)));
      } catch (SocketTimeoutException e) {
        return texts;
      }
    }
  }

  private List<Effect> effects() {
    return relay.injected().stream().map(FaultEvent::effect).toList();
  }

  @Test
  void carries_datagrams_both_ways_and_answers_from_the_address_that_was_asked()
      throws IOException {
    ask("hi~");
    DatagramPacket asked = receive(server, End.PATIENCE);
    assertThat(text(asked)).isEqualTo("hi~");
    send(server, "hello", asked.getSocketAddress());
    DatagramPacket answer = receive(client, End.PATIENCE);
    assertThat(text(answer)).isEqualTo("hello");
    assertThat(answer.getSocketAddress()).isEqualTo(relay.address());
    assertThat(relay.injected()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1472, 1473, 8192, 65_507})
  void keeps_a_datagram_whole(int length) throws IOException {
    String text = "x".repeat(length);
    ask(text);
    DatagramPacket asked = receive(server, End.PATIENCE);
    assertThat(text(asked)).isEqualTo(text);
    send(server, text, asked.getSocketAddress());
    assertThat(next(client)).isEqualTo(text);
  }

  @Test
  void keeps_an_empty_datagram_that_a_rule_touches() throws IOException {
    relay.add(UPSTREAM, Match.ALL, new DatagramFault.Delay(ofMillis(10)));
    ask("");
    assertThat(next(server)).isEmpty();
  }

  @Test
  void gives_each_client_an_address_of_its_own_towards_the_server() throws IOException {
    try (DatagramSocket second = new DatagramSocket(0, client.getLocalAddress())) {
      ask("a");
      SocketAddress first = receive(server, End.PATIENCE).getSocketAddress();
      send(second, "b", relay.address());
      SocketAddress other = receive(server, End.PATIENCE).getSocketAddress();
      assertThat(other).isNotEqualTo(first);
      send(server, "to b", other);
      send(server, "to a", first);
      assertThat(next(second)).isEqualTo("to b");
      assertThat(next(client)).isEqualTo("to a");
      ask("a again");
      assertThat(receive(server, End.PATIENCE).getSocketAddress()).isEqualTo(first);
    }
  }

  @Test
  void a_reply_from_another_port_stays_one() throws IOException {
    try (DatagramSocket other = new DatagramSocket(0, server.getLocalAddress())) {
      ask("hi~");
      SocketAddress behind = receive(server, End.PATIENCE).getSocketAddress();
      send(other, "hello", behind);
      DatagramPacket answer = receive(client, End.PATIENCE);
      assertThat(text(answer)).isEqualTo("hello");
      assertThat(answer.getSocketAddress()).isNotEqualTo(relay.address());
      send(client, "to you", answer.getSocketAddress());
      DatagramPacket back = receive(other, End.PATIENCE);
      assertThat(text(back)).isEqualTo("to you");
      assertThat(back.getSocketAddress()).isEqualTo(behind);
      send(other, "again", behind);
      assertThat(receive(client, End.PATIENCE).getSocketAddress())
          .isEqualTo(answer.getSocketAddress());
    }
  }

  @Test
  void a_connected_client_does_not_hear_a_reply_from_another_port() throws IOException {
    client.connect(relay.address());
    try (DatagramSocket other = new DatagramSocket(0, server.getLocalAddress())) {
      ask("hi~");
      send(other, "hello", receive(server, End.PATIENCE).getSocketAddress());
      assertThat(all(client, QUIET)).isEmpty();
    }
  }

  @Test
  void drops_the_second_of_five_and_nothing_else() throws IOException {
    relay.add(UPSTREAM, Match.nth(2), new DatagramFault.Drop());
    for (int i = 1; i <= 5; i++) {
      ask("hi" + i);
    }
    assertThat(all(server, QUIET)).containsExactly("hi1", "hi3", "hi4", "hi5");
    assertThat(relay.injected()).hasSize(1);
    assertThat(relay.injected().get(0))
        .extracting(FaultEvent::effect, FaultEvent::position, FaultEvent::bytes, FaultEvent::flow)
        .containsExactly(Effect.DROPPED, 2L, 3L, 1);
    assertThat(trace.events())
        .extracting(Trace.Event::note)
        .containsExactly("client 1 upstream: dropped datagram 2, 3 bytes");
    relay.confirm();
  }

  @Test
  void counts_datagrams_of_all_clients_together() throws IOException {
    relay.add(UPSTREAM, Match.nth(2), new DatagramFault.Drop());
    for (int i = 1; i <= 3; i++) {
      try (DatagramSocket each = new DatagramSocket(0, client.getLocalAddress())) {
        send(each, "hi" + i, relay.address());
        if (i != 2) {
          assertThat(next(server)).isEqualTo("hi" + i);
        } else {
          assertThat(all(server, QUIET)).isEmpty();
        }
      }
    }
  }

  @Test
  void drops_a_reply() throws IOException {
    relay.add(DOWNSTREAM, Match.nth(2), new DatagramFault.Drop());
    for (int i = 1; i <= 3; i++) {
      ask("hi" + i);
      send(server, "hello" + i, receive(server, End.PATIENCE).getSocketAddress());
    }
    assertThat(all(client, QUIET)).containsExactly("hello1", "hello3");
    relay.confirm();
  }

  @Test
  void duplicates_the_first() throws IOException {
    relay.add(UPSTREAM, Match.nth(1), new DatagramFault.Duplicate());
    ask("a");
    ask("b");
    assertThat(all(server, QUIET)).containsExactly("a", "a", "b");
    assertThat(effects()).containsExactly(Effect.DUPLICATED);
  }

  @Test
  void swaps_neighbours() throws IOException {
    relay.add(UPSTREAM, Match.ALL, new DatagramFault.Swap());
    for (String text : List.of("a", "b", "c", "d")) {
      ask(text);
    }
    assertThat(all(server, QUIET)).containsExactly("b", "a", "d", "c");
    assertThat(relay.injected())
        .extracting(FaultEvent::effect, FaultEvent::position)
        .containsExactly(tuple(Effect.SWAPPED, 1L), tuple(Effect.SWAPPED, 3L));
  }

  @Test
  void lets_go_of_a_datagram_without_a_successor_after_a_second() throws IOException {
    relay.add(UPSTREAM, Match.nth(1), new DatagramFault.Swap());
    long begin = System.nanoTime();
    ask("a");
    assertThat(next(server)).isEqualTo("a");
    assertThat(End.since(begin)).isBetween(ofMillis(1000), ofMillis(5000));
    ask("b");
    assertThat(next(server)).isEqualTo("b");
    assertThat(effects()).containsExactly(Effect.DELAYED);
    assertThatThrownBy(() -> relay.confirm())
        .isInstanceOf(Inconclusive.class)
        .hasMessageContaining("swap of datagram 1 to the server");
  }

  @Test
  void delays_and_keeps_the_order_of_what_it_delays() throws IOException {
    relay.add(UPSTREAM, Match.ALL, new DatagramFault.Delay(ofMillis(150), ofMillis(100)));
    long begin = System.nanoTime();
    List<String> sent = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      ask("" + i);
      sent.add("" + i);
    }
    assertThat(all(server, ofMillis(500))).isEqualTo(sent);
    assertThat(End.since(begin)).isGreaterThanOrEqualTo(ofMillis(50));
    assertThat(relay.injected()).hasSize(50);
    assertThat(relay.injected()).allMatch(it -> it.held().compareTo(ofMillis(50)) >= 0);
  }

  @Test
  void delays_by_no_less_than_ordered() throws IOException {
    relay.add(UPSTREAM, Match.nth(1), new DatagramFault.Delay(ofMillis(300)));
    long begin = System.nanoTime();
    ask("late");
    ask("early");
    assertThat(next(server)).isEqualTo("early");
    assertThat(next(server)).isEqualTo("late");
    assertThat(End.since(begin)).isBetween(ofMillis(300), ofMillis(5000));
    relay.confirm();
  }

  @Test
  void damages_the_content() throws IOException {
    relay.add(UPSTREAM, Match.nth(1), new DatagramFault.Flip(0, 0x01));
    relay.add(UPSTREAM, Match.nth(2), new DatagramFault.Truncate(1));
    relay.add(UPSTREAM, Match.nth(3), new DatagramFault.Truncate(0));
    for (int i = 1; i <= 4; i++) {
      ask("hi~");
    }
    assertThat(all(server, QUIET)).containsExactly("ii~", "h", "", "hi~");
    assertThat(effects()).containsExactly(Effect.FLIPPED, Effect.TRUNCATED, Effect.TRUNCATED);
    relay.confirm();
  }

  @Test
  void claims_no_damage_that_it_did_not_do() throws IOException {
    relay.add(UPSTREAM, Match.ALL, new DatagramFault.Flip(3, 0xff));
    relay.add(UPSTREAM, Match.ALL, new DatagramFault.Truncate(3));
    ask("hi~");
    assertThat(next(server)).isEqualTo("hi~");
    assertThat(relay.injected()).isEmpty();
    assertThatThrownBy(() -> relay.confirm()).isInstanceOf(Inconclusive.class);
  }

  @Test
  void does_several_things_to_one_datagram_in_order() throws IOException {
    relay.add(UPSTREAM, Match.nth(1), new DatagramFault.Truncate(1));
    relay.add(UPSTREAM, Match.nth(1), new DatagramFault.Flip(0, 0x01));
    relay.add(UPSTREAM, Match.nth(1), new DatagramFault.Duplicate());
    relay.add(UPSTREAM, Match.nth(1), new DatagramFault.Delay(ofMillis(100)));
    ask("hi~");
    assertThat(all(server, ofMillis(400))).containsExactly("i", "i");
  }

  @Test
  void serves_when_the_server_came_up_later() throws IOException {
    InetSocketAddress where = (InetSocketAddress) server.getLocalSocketAddress();
    server.close();
    ask("nobody there");
    ask("nobody there");
    server = new DatagramSocket(where);
    ask("hi~");
    assertThat(all(server, QUIET)).contains("hi~");
  }

  @Test
  void a_delayed_datagram_of_a_forgotten_client_is_lost_and_no_other() throws IOException {
    relay.add(UPSTREAM, Match.nth(1), new DatagramFault.Delay(Duration.ofSeconds(5)));
    relay.add(UPSTREAM, Match.nth(600), new DatagramFault.Delay(Duration.ofSeconds(5)));
    ask("forgotten");
    for (int i = 2; i < 600; i++) {
      try (DatagramSocket each = new DatagramSocket(0, client.getLocalAddress())) {
        send(each, "hi~", relay.address());
        next(server);
      }
    }
    ask("late");
    assertThat(next(server)).isEqualTo("late");
    assertThatThrownBy(() -> relay.confirm())
        .isInstanceOf(Inconclusive.class)
        .hasMessage("the link lost 1 datagrams by itself");
  }

  @Test
  void carries_over_ipv6() throws IOException {
    close();
    open("::1");
    carries_datagrams_both_ways_and_answers_from_the_address_that_was_asked();
  }

  @Test
  void loses_nothing_at_twenty_thousand_datagrams_a_second() throws Exception {
    int total = 20_000;
    int burst = 100;
    server.setOption(StandardSocketOptions.SO_RCVBUF, 4 << 20);
    CompletableFuture<Integer> counting = CompletableFuture.supplyAsync(this::count);
    long begin = System.nanoTime();
    for (int i = 0; i < total; i++) {
      if (i % burst == 0) {
        LockSupport.parkNanos(begin + i * 50_000L - System.nanoTime());
      }
      ask("hi~");
    }
    int arrived = counting.get(30, TimeUnit.SECONDS);
    assertThat(arrived).as("arrived").isEqualTo(total);
    assertThat(relay.lost()).isZero();
  }

  private int count() {
    DatagramPacket packet = new DatagramPacket(new byte[16], 16);
    int count = 0;
    try {
      server.setSoTimeout(1500);
      while (true) {
        server.receive(packet);
        count++;
      }
    } catch (SocketTimeoutException e) {
      return count;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void leaves_no_thread_and_no_socket_behind() throws IOException {
    relay.add(UPSTREAM, Match.ALL, new DatagramFault.Delay(Duration.ofSeconds(100)));
    ask("hi~");
    relay.close();
    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .noneMatch(name -> name.contains(":" + server.getLocalPort()));
    new DatagramSocket(relay.address()).close();
  }

  @Test
  void impossible_orders_are_refused() {
    assertRefused(() -> Match.nth(0), "counted from 1");
    assertRefused(() -> new DatagramFault.Delay(ofMillis(-1)), "the latency is negative");
    assertRefused(
        () -> new DatagramFault.Delay(ofMillis(1), Duration.ofSeconds(1001)),
        "the jitter is more than 1000 s");
    assertRefused(() -> new DatagramFault.Flip(-1, 1), "counted from 0");
    assertRefused(() -> new DatagramFault.Flip(0, 0), "not 0x01 to 0xff");
    assertRefused(() -> new DatagramFault.Truncate(-1), "the length is negative");
  }

  private static void assertRefused(ThrowingCallable order, String why) {
    assertThatThrownBy(order)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }
}
