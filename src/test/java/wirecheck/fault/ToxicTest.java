package wirecheck.fault;

import static java.time.Duration.ofMillis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wirecheck.fault.Direction.DOWNSTREAM;
import static wirecheck.fault.Direction.UPSTREAM;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wirecheck.base.Trace;
import wirecheck.fault.tcp.EmbeddedLinks;
import wirecheck.fault.tcp.End;
import wirecheck.fault.tcp.End.Heard;
import wirecheck.fault.tcp.LatencyStage;
import wirecheck.verdict.Inconclusive;
import wirecheck.wire.ReadOutcome;

/** What each toxic does through the embedded relay, and the proof that it leaves. */
class ToxicTest {
  private static final Duration MUCH_LATER = Duration.ofSeconds(10);

  private ServerSocket listener;
  private Trace trace;
  private Link link;
  private End client;
  private End server;

  @BeforeEach
  void open() throws IOException {
    listener = End.server();
    trace = new Trace();
    link = new EmbeddedLinks().open(End.free(), End.addressOf(listener), trace);
  }

  @AfterEach
  void close() throws IOException {
    link.close();
    listener.close();
    if (client != null) {
      client.close();
      server.close();
    }
  }

  private void connect() throws IOException {
    client = End.connect(link.address());
    server = End.accept(listener);
  }

  private FaultEvent only(Effect effect) {
    return link.injected().stream().filter(it -> it.effect() == effect).findFirst().orElseThrow();
  }

  @Test
  void latency_holds_each_chunk_and_the_end_behind_it() throws IOException {
    link.add(UPSTREAM, new Toxic.Latency(ofMillis(150)));
    connect();
    long begin = System.nanoTime();
    client.send("hi~");
    client.finish();
    Heard heard = server.listen();
    assertThat(heard.text()).isEqualTo("hi~");
    assertThat(heard.ending()).isEqualTo(ReadOutcome.END_OF_STREAM);
    assertThat(heard.first()).isBetween(ofMillis(149), MUCH_LATER);
    assertThat(End.since(begin)).isGreaterThanOrEqualTo(ofMillis(150));
    assertThat(only(Effect.DELAYED))
        .extracting(FaultEvent::position, FaultEvent::bytes)
        .containsExactly(0L, 3L);
    assertThat(only(Effect.DELAYED).held()).isBetween(ofMillis(150), MUCH_LATER);
    link.confirm();
  }

  @Test
  void latency_holds_an_end_that_follows_no_data() throws IOException {
    link.add(UPSTREAM, new Toxic.Latency(ofMillis(150)));
    connect();
    client.finish();
    assertThat(server.listen().last()).isBetween(ofMillis(149), MUCH_LATER);
  }

  @Test
  void latency_leaves_the_other_direction_alone() throws IOException {
    link.add(UPSTREAM, new Toxic.Latency(Duration.ofSeconds(100)));
    connect();
    server.send("hello");
    assertThat(client.read(5)).isEqualTo("hello");
  }

  @Test
  void latencies_of_chunks_overlap() throws Exception {
    link.add(UPSTREAM, new Toxic.Latency(ofMillis(400)));
    connect();
    long begin = System.nanoTime();
    for (int i = 0; i < 10; i++) {
      client.send("hi~");
      Thread.sleep(20);
    }
    server.read(30);
    assertThat(End.since(begin)).isBetween(ofMillis(580), ofMillis(3000));
    assertThat(only(Effect.DELAYED).held()).isGreaterThanOrEqualTo(ofMillis(400));
  }

  @Test
  void latency_with_jitter_keeps_order_and_its_bounds() throws Exception {
    link.add(UPSTREAM, new Toxic.Latency(ofMillis(100), ofMillis(80)));
    connect();
    StringBuilder sent = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      client.send("" + (char) ('a' + i % 26));
      sent.append((char) ('a' + i % 26));
      Thread.sleep(5);
    }
    assertThat(server.read(30)).isEqualTo(sent.toString());
    assertThat(only(Effect.DELAYED).held()).isBetween(ofMillis(20), MUCH_LATER);
  }

  @Test
  void a_latency_holds_a_bounded_number_of_bytes() throws Exception {
    link.add(UPSTREAM, new Toxic.Latency(Duration.ofSeconds(100)));
    connect();
    AtomicLong sent = new AtomicLong();
    Thread sender =
        new Thread(
            () -> {
              try {
                for (int i = 0; i < 96; i++) {
                  client.send("x".repeat(1 << 20));
                  sent.incrementAndGet();
                }
              } catch (IOException e) {
                // The link was closed.
              }
            });
    sender.start();
    Thread.sleep(1500);
    assertThat(sent.get()).isLessThan(96);
    link.close();
    sender.join(10_000);
    assertThat(sender.isAlive()).isFalse();
  }

  @Test
  void latency_takes_hold_of_a_live_connection() throws IOException {
    connect();
    client.send("hi~");
    server.read(3);
    link.add(UPSTREAM, new Toxic.Latency(Duration.ofSeconds(100)));
    client.send("hi~");
    assertThat(server.listen(ofMillis(200)).ending()).isEqualTo(ReadOutcome.SILENCE);
  }

  @Test
  void latency_holds_a_reset_too() throws IOException {
    link.add(UPSTREAM, new Toxic.Latency(ofMillis(150)));
    connect();
    client.send("hi~");
    client.reset();
    Heard heard = server.listen();
    assertThat(heard)
        .extracting(Heard::text, Heard::ending)
        .containsExactly("hi~", ReadOutcome.RESET);
    assertThat(heard.last()).isGreaterThanOrEqualTo(ofMillis(149));
  }

  @Test
  void bandwidth_lets_bytes_out_no_faster_than_ordered() throws IOException {
    link.add(DOWNSTREAM, new Toxic.Bandwidth(10_000));
    connect();
    server.send("x".repeat(5000));
    Heard heard = client.listen(ofMillis(1000));
    assertThat(heard.text()).hasSize(5000);
    assertThat(heard.reads()).hasSizeBetween(2, 5);
    assertThat(heard.first()).isGreaterThanOrEqualTo(ofMillis(99));
    assertThat(heard.last().minusMillis(1000)).isBetween(ofMillis(499), MUCH_LATER);
    assertThat(only(Effect.SLOWED))
        .extracting(FaultEvent::bytes, FaultEvent::count)
        .containsExactly(5000L, 5);
    link.confirm();
  }

  @Test
  void bandwidth_of_zero_stalls_data_and_end() throws IOException {
    link.add(DOWNSTREAM, new Toxic.Bandwidth(0));
    connect();
    server.send("hello");
    server.close();
    assertThat(client.listen(ofMillis(300)).ending()).isEqualTo(ReadOutcome.SILENCE);
  }

  @Test
  void bandwidth_of_zero_stalls_an_end_that_follows_no_data() throws IOException {
    link.add(DOWNSTREAM, new Toxic.Bandwidth(0));
    connect();
    server.finish();
    assertThat(client.listen(ofMillis(300)).ending()).isEqualTo(ReadOutcome.SILENCE);
  }

  @Test
  void slicer_cuts_into_pieces_of_exactly_that_size() throws IOException {
    link.add(UPSTREAM, new Toxic.Slicer(2, ofMillis(150)));
    connect();
    client.send("hello");
    Heard heard = server.listen(ofMillis(1000));
    assertThat(heard.text()).isEqualTo("hello");
    heard.assertPieces(2, 2, 1);
    assertThat(only(Effect.SLICED))
        .extracting(FaultEvent::bytes, FaultEvent::count)
        .containsExactly(5L, 3);
    link.confirm();
  }

  @Test
  void slicer_is_not_seen_where_there_was_nothing_to_cut() throws IOException {
    link.add(UPSTREAM, new Toxic.Slicer(3, ofMillis(10)));
    connect();
    client.send("hi~");
    server.read(3);
    assertThatThrownBy(() -> link.confirm())
        .isInstanceOf(Inconclusive.class)
        .hasMessageContaining("slices of 3 bytes, 10 ms apart");
  }

  @Test
  void limit_cuts_exactly_after_the_second_byte() throws IOException {
    link.add(UPSTREAM, new Toxic.LimitData(2));
    connect();
    client.send("hi~");
    assertThat(server.listen())
        .extracting(Heard::text, Heard::ending)
        .containsExactly("hi", ReadOutcome.END_OF_STREAM);
    assertThat(client.listen().ending()).isEqualTo(ReadOutcome.END_OF_STREAM);
    assertThat(only(Effect.CUT))
        .extracting(FaultEvent::position, FaultEvent::bytes)
        .containsExactly(2L, 1L);
    link.confirm();
  }

  @Test
  void limit_cuts_when_exactly_as_many_bytes_have_passed() throws IOException {
    link.add(UPSTREAM, new Toxic.LimitData(3));
    connect();
    client.send("hi~");
    assertThat(server.listen())
        .extracting(Heard::text, Heard::ending)
        .containsExactly("hi~", ReadOutcome.END_OF_STREAM);
    assertThat(only(Effect.CUT))
        .extracting(FaultEvent::position, FaultEvent::bytes)
        .containsExactly(3L, 0L);
  }

  @Test
  void limit_counts_over_chunks_on_each_connection_for_itself() throws IOException {
    link.add(DOWNSTREAM, new Toxic.LimitData(7));
    for (int i = 0; i < 3; i++) {
      connect();
      server.send("hello");
      assertThat(client.read(5)).isEqualTo("hello");
      server.send("hello");
      assertThat(client.listen())
          .extracting(Heard::text, Heard::ending)
          .containsExactly("he", ReadOutcome.END_OF_STREAM);
      client.close();
      server.close();
    }
  }

  @Test
  void limit_of_zero_cuts_at_the_first_byte_and_not_before() throws IOException {
    link.add(UPSTREAM, new Toxic.LimitData(0));
    connect();
    assertThat(server.listen(ofMillis(200)).ending()).isEqualTo(ReadOutcome.SILENCE);
    client.send("hi~");
    assertThat(server.listen())
        .extracting(Heard::text, Heard::ending)
        .containsExactly("", ReadOutcome.END_OF_STREAM);
  }

  @Test
  void limit_still_carries_what_is_in_flight_the_other_way() throws Exception {
    link.add(DOWNSTREAM, new Toxic.Latency(ofMillis(300)));
    link.add(UPSTREAM, new Toxic.LimitData(2));
    connect();
    server.send("hello");
    Thread.sleep(100);
    client.send("hi~");
    assertThat(client.listen())
        .extracting(Heard::text, Heard::ending)
        .containsExactly("hello", ReadOutcome.END_OF_STREAM);
  }

  @Test
  void limit_ends_in_order_even_while_the_sender_goes_on() throws Exception {
    link.add(UPSTREAM, new Toxic.LimitData(2));
    connect();
    client.send("x".repeat(100_000));
    assertThat(server.listen().text()).isEqualTo("xx");
    client.send("x".repeat(100_000));
    assertThat(client.listen().ending()).isEqualTo(ReadOutcome.END_OF_STREAM);
  }

  @Test
  void timeout_swallows_one_direction_and_then_closes_both() throws IOException {
    link.add(UPSTREAM, new Toxic.Timeout(ofMillis(300)));
    long begin = System.nanoTime();
    connect();
    client.send("hi~");
    server.send("hello");
    assertThat(client.listen())
        .extracting(Heard::text, Heard::ending)
        .containsExactly("hello", ReadOutcome.END_OF_STREAM);
    assertThat(End.since(begin)).isBetween(ofMillis(299), MUCH_LATER);
    assertThat(server.listen())
        .extracting(Heard::text, Heard::ending)
        .containsExactly("", ReadOutcome.END_OF_STREAM);
    assertThat(only(Effect.DROPPED))
        .extracting(FaultEvent::position, FaultEvent::bytes)
        .containsExactly(0L, 3L);
    assertThat(only(Effect.CLOSED).bytes()).isEqualTo(3);
    link.confirm();
  }

  @Test
  void timeout_is_not_begun_again_by_more_data() throws Exception {
    link.add(UPSTREAM, new Toxic.Timeout(ofMillis(400)));
    connect();
    long begin = System.nanoTime();
    for (int i = 0; i < 10; i++) {
      client.send("hi~");
      Thread.sleep(100);
    }
    assertThat(End.since(begin)).isGreaterThan(ofMillis(1000));
    assertThat(only(Effect.CLOSED).at()).isBetween(ofMillis(399), ofMillis(1250));
  }

  @Test
  void timeout_of_zero_is_silence_for_ever() throws IOException {
    link.add(UPSTREAM, new Toxic.Timeout(Duration.ZERO));
    connect();
    client.send("hi~");
    client.finish();
    assertThat(server.listen(ofMillis(500)).ending()).isEqualTo(ReadOutcome.SILENCE);
    link.confirm();
  }

  @Test
  void timeout_takes_hold_of_a_live_connection() throws IOException {
    connect();
    client.send("hi~");
    server.read(3);
    link.add(UPSTREAM, new Toxic.Timeout(ofMillis(300)));
    client.send("hi~");
    assertThat(server.listen())
        .extracting(Heard::text, Heard::ending)
        .containsExactly("", ReadOutcome.END_OF_STREAM);
    assertThat(only(Effect.DROPPED).position()).isEqualTo(3);
  }

  @Test
  void slow_close_holds_the_end_of_its_direction_and_no_data() throws IOException {
    link.add(DOWNSTREAM, new Toxic.SlowClose(ofMillis(400)));
    connect();
    long begin = System.nanoTime();
    server.send("hello");
    server.close();
    assertThat(client.read(5)).isEqualTo("hello");
    assertThat(only2(Effect.CLOSE_DELAYED)).isEmpty();
    assertThat(client.listen().ending()).isEqualTo(ReadOutcome.END_OF_STREAM);
    assertThat(End.since(begin)).isBetween(ofMillis(399), MUCH_LATER);
    assertThat(only(Effect.CLOSE_DELAYED).held()).isGreaterThanOrEqualTo(ofMillis(400));
    link.confirm();
  }

  private java.util.List<FaultEvent> only2(Effect effect) {
    return link.injected().stream().filter(it -> it.effect() == effect).toList();
  }

  @Test
  void reset_peer_resets_both_ends() throws IOException {
    link.add(UPSTREAM, new Toxic.ResetPeer(Duration.ZERO));
    connect();
    client.send("hi~");
    assertThat(server.listen())
        .extracting(Heard::text, Heard::ending)
        .containsExactly("", ReadOutcome.RESET);
    assertThat(client.listen().ending()).isEqualTo(ReadOutcome.RESET);
    assertThat(only(Effect.RESET))
        .extracting(FaultEvent::position, FaultEvent::bytes)
        .containsExactly(0L, 3L);
    link.confirm();
  }

  @Test
  void reset_peer_resets_a_live_connection_after_a_time_in_which_the_other_direction_flows()
      throws IOException {
    connect();
    client.send("hi~");
    server.read(3);
    link.add(UPSTREAM, new Toxic.ResetPeer(ofMillis(300)));
    long begin = System.nanoTime();
    client.send("hi~");
    server.send("hello");
    assertThat(client.read(5)).isEqualTo("hello");
    assertThat(server.listen())
        .extracting(Heard::text, Heard::ending)
        .containsExactly("", ReadOutcome.RESET);
    assertThat(End.since(begin)).isBetween(ofMillis(299), MUCH_LATER);
    assertThat(client.listen().ending()).isEqualTo(ReadOutcome.RESET);
    assertThat(only(Effect.RESET))
        .extracting(FaultEvent::position, FaultEvent::bytes)
        .containsExactly(3L, 3L);
  }

  @Test
  void reset_peer_leaves_a_silent_connection_alone() throws IOException {
    link.add(UPSTREAM, new Toxic.ResetPeer(Duration.ZERO));
    connect();
    assertThat(server.listen(ofMillis(300)).ending()).isEqualTo(ReadOutcome.SILENCE);
    assertThatThrownBy(() -> link.confirm())
        .isInstanceOf(Inconclusive.class)
        .hasMessageContaining("a reset to the server");
  }

  @Test
  void toxics_work_together_in_order() throws IOException {
    link.add(UPSTREAM, new Toxic.Latency(ofMillis(200)));
    link.add(UPSTREAM, new Toxic.Slicer(1, ofMillis(150)));
    link.add(UPSTREAM, new Toxic.LimitData(2));
    connect();
    client.send("hi~");
    Heard heard = server.listen();
    assertThat(heard)
        .extracting(Heard::text, Heard::ending)
        .containsExactly("hi", ReadOutcome.END_OF_STREAM);
    assertThat(heard.first()).isGreaterThanOrEqualTo(ofMillis(199));
    heard.assertPieces(1, 1);
    link.confirm();
  }

  @Test
  void a_link_that_goes_down_loses_what_a_toxic_holds() throws Exception {
    link.add(UPSTREAM, new Toxic.Latency(ofMillis(500)));
    connect();
    client.send("hi~");
    Thread.sleep(50);
    link.down();
    assertThat(server.listen())
        .extracting(Heard::text, Heard::ending)
        .containsExactly("", ReadOutcome.END_OF_STREAM);
    assertThat(client.listen().ending()).isEqualTo(ReadOutcome.END_OF_STREAM);
    assertThat(only2(Effect.DELAYED)).isEmpty();
  }

  @Test
  void what_happens_chunk_after_chunk_is_one_note_and_a_sum() throws Exception {
    link.add(UPSTREAM, new Toxic.Latency(ofMillis(1)));
    connect();
    for (int i = 0; i < 50; i++) {
      client.send("hi~");
      server.read(3);
    }
    link.close();
    assertThat(trace.events()).extracting(Trace.Event::kind).containsOnly(Trace.Kind.FAULT);
    assertThat(trace.events()).hasSize(2);
    assertThat(trace.events().get(1).note())
        .startsWith(
            "in all connection 1 upstream: delayed at byte 0, 150 bytes, 50 times, held at least ");
  }

  @Test
  void the_same_seed_draws_the_same_jitter() throws IOException {
    connect();
    Toxic.Latency toxic = new Toxic.Latency(ofMillis(100), ofMillis(50));
    LatencyStage one = new LatencyStage(toxic, null, new java.util.SplittableRandom(7));
    LatencyStage two = new LatencyStage(toxic, null, new java.util.SplittableRandom(7));
    for (int i = 0; i < 100; i++) {
      long delay = one.draw();
      assertThat(two.draw()).isEqualTo(delay);
      assertThat(Duration.ofNanos(delay)).isBetween(ofMillis(-50), ofMillis(50));
    }
  }

  @Test
  void impossible_orders_are_refused() {
    assertRefused(() -> new Toxic.Latency(ofMillis(-1)), "the latency is negative");
    assertRefused(
        () -> new Toxic.Latency(ofMillis(1), Duration.ofSeconds(1001)),
        "the jitter is more than 1000 s");
    assertRefused(() -> new Toxic.Bandwidth(-1), "the bandwidth is negative");
    assertRefused(() -> new Toxic.Slicer(0, ofMillis(1)), "less than one byte");
    assertRefused(() -> new Toxic.LimitData(-1), "the limit is negative");
    assertRefused(() -> new Toxic.Timeout(ofMillis(-1)), "the timeout is negative");
    assertRefused(() -> new Toxic.SlowClose(ofMillis(-1)), "the delay of the close is negative");
    assertRefused(() -> new Toxic.ResetPeer(ofMillis(-1)), "the time to the reset is negative");
  }

  private static void assertRefused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable order, String why) {
    assertThatThrownBy(order)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }
}
