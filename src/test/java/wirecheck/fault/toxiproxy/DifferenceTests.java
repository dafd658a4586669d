package wirecheck.fault.toxiproxy;

import static java.time.Duration.ofMillis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wirecheck.fault.Direction.DOWNSTREAM;
import static wirecheck.fault.Direction.UPSTREAM;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import wirecheck.base.Trace;
import wirecheck.fault.Capability;
import wirecheck.fault.Direction;
import wirecheck.fault.Effect;
import wirecheck.fault.FaultEvent;
import wirecheck.fault.Link;
import wirecheck.fault.Links;
import wirecheck.fault.Toxic;
import wirecheck.fault.tcp.EmbeddedLinks;
import wirecheck.fault.tcp.End;
import wirecheck.fault.tcp.End.Heard;
import wirecheck.verdict.NotApplicable;
import wirecheck.wire.ReadOutcome;

/**
 * The same orders to the embedded relay and to a real Toxiproxy, compared in what both ends see.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DifferenceTests {
  /** How much later than ordered something may come on a busy machine. */
  private static final Duration LATE = ofMillis(1500);

  private static final Duration QUIET = ofMillis(250);

  private final Links embedded = new EmbeddedLinks();
  private ToxiproxyLinks toxiproxy;

  abstract ToxiproxyLinks links();

  @BeforeAll
  void start() {
    toxiproxy = links();
  }

  @AfterAll
  void stop() {
    if (toxiproxy != null) {
      toxiproxy.close();
    }
  }

  Links inUse() {
    return toxiproxy;
  }

  /** What both ends are to do once they are connected. */
  interface Conversation {
    Outcome hold(Link link, End client, End server) throws Exception;
  }

  /** What both ends saw; null for an end that did not look. */
  record Outcome(Heard client, Heard server) {
    /** Without what differs from run to run. */
    String plainly() {
      return "client " + plain(client) + ", server " + plain(server);
    }

    private static String plain(Heard heard) {
      return heard == null ? "not asked" : "'" + heard.text() + "' " + heard.ending();
    }
  }

  private Outcome through(
      Links links, List<Toxic> upstream, List<Toxic> downstream, Conversation talk)
      throws Exception {
    try (ServerSocket listener = End.server();
        Link link = links.open(End.free(), End.addressOf(listener), new Trace())) {
      upstream.forEach(toxic -> link.add(UPSTREAM, toxic));
      downstream.forEach(toxic -> link.add(DOWNSTREAM, toxic));
      try (End client = End.connect(link.address());
          End server = End.accept(listener)) {
        Outcome outcome = talk.hold(link, client, server);
        link.confirm();
        return outcome;
      }
    }
  }

  /** Holds the conversation through both at once: ours, theirs. */
  private List<Outcome> both(List<Toxic> upstream, List<Toxic> downstream, Conversation talk)
      throws Exception {
    FutureTask<Outcome> ours =
        new FutureTask<>(() -> through(embedded, upstream, downstream, talk));
    new Thread(ours).start();
    Outcome theirs = through(toxiproxy, upstream, downstream, talk);
    return List.of(ours.get(), theirs);
  }

  /** Insists that both ends see the same. */
  private List<Outcome> same(
      String seen, List<Toxic> upstream, List<Toxic> downstream, Conversation talk)
      throws Exception {
    return differs(seen, seen, upstream, downstream, talk);
  }

  private List<Outcome> differs(
      String seenThroughOurs,
      String seenThroughTheirs,
      List<Toxic> upstream,
      List<Toxic> downstream,
      Conversation talk)
      throws Exception {
    List<Outcome> outcomes = both(upstream, downstream, talk);
    assertThat(outcomes.get(0).plainly()).as("embedded").isEqualTo(seenThroughOurs);
    assertThat(outcomes.get(1).plainly()).as(toxiproxy.name()).isEqualTo(seenThroughTheirs);
    return outcomes;
  }

  /**
   * Whether resets get through at all; where they do not, a scenario that needs them is not
   * applicable.
   */
  private boolean resets() throws IOException {
    if (toxiproxy.capabilities().contains(Capability.RST_INJECT)) {
      return true;
    }
    try (ServerSocket listener = End.server();
        Link link = toxiproxy.open(End.free(), End.addressOf(listener), new Trace())) {
      assertThatThrownBy(() -> link.add(UPSTREAM, new Toxic.ResetPeer(Duration.ZERO)))
          .isInstanceOf(NotApplicable.class)
          .hasMessageContaining("resets do not get through");
    }
    return false;
  }

  @Test
  void bare_links_carry_an_exchange_and_its_end() throws Exception {
    same(
        "client 'hello' END_OF_STREAM, server 'hi~' END_OF_STREAM",
        List.of(),
        List.of(),
        (link, client, server) -> {
          client.send("hi~");
          assertThat(server.read(3)).isEqualTo("hi~");
          server.send("hello");
          assertThat(client.read(5)).isEqualTo("hello");
          client.finish();
          Heard atServer = server.listen();
          server.finish();
          return new Outcome(with("hello", client.listen()), with("hi~", atServer));
        });
  }

  private static Heard with(String before, Heard heard) {
    return new Heard(
        before + heard.text(), heard.reads(), heard.ending(), heard.first(), heard.last());
  }

  @Test
  void latency_comes_to_the_same_time() throws Exception {
    for (Outcome outcome :
        same(
            "client 'hello' SILENCE, server 'hi~' SILENCE",
            List.of(new Toxic.Latency(ofMillis(150))),
            List.of(new Toxic.Latency(ofMillis(100))),
            (link, client, server) -> {
              client.send("hi~");
              Heard atServer = server.listen(QUIET);
              server.send("hello");
              return new Outcome(client.listen(QUIET), atServer);
            })) {
      assertThat(outcome.server().first()).isBetween(ofMillis(149), ofMillis(150).plus(LATE));
      assertThat(outcome.client().first()).isBetween(ofMillis(99), ofMillis(100).plus(LATE));
    }
  }

  @Test
  void latency_on_a_live_connection_comes_to_the_same_time() throws Exception {
    for (Outcome outcome :
        same(
            "client not asked, server 'hi~' SILENCE",
            List.of(),
            List.of(),
            (link, client, server) -> {
              client.send("before");
              server.read(6);
              link.add(UPSTREAM, new Toxic.Latency(ofMillis(150)));
              client.send("hi~");
              return new Outcome(null, server.listen(QUIET));
            })) {
      assertThat(outcome.server().first()).isBetween(ofMillis(149), ofMillis(150).plus(LATE));
    }
  }

  @Test
  void bandwidth_comes_to_the_same_time_and_the_same_pieces() throws Exception {
    for (Outcome outcome :
        same(
            "client '" + "x".repeat(5000) + "' SILENCE, server not asked",
            List.of(),
            List.of(new Toxic.Bandwidth(10_000)),
            (link, client, server) -> {
              server.send("x".repeat(5000));
              return new Outcome(client.listen(ofMillis(1000)), null);
            })) {
      assertThat(outcome.client().first()).isBetween(ofMillis(99), ofMillis(100).plus(LATE));
      assertThat(outcome.client().last().minusMillis(1000))
          .isBetween(ofMillis(490), ofMillis(500).plus(LATE));
      assertThat(outcome.client().reads()).hasSizeBetween(2, 5);
    }
  }

  @Test
  void slicer_of_single_bytes_makes_the_same_pieces() throws Exception {
    for (Outcome outcome :
        same(
            "client 'hello' SILENCE, server 'hi~' SILENCE",
            List.of(new Toxic.Slicer(1, ofMillis(100))),
            List.of(new Toxic.Slicer(1, ofMillis(100))),
            (link, client, server) -> {
              client.send("hi~");
              Heard atServer = server.listen(QUIET);
              server.send("hello");
              return new Outcome(client.listen(QUIET), atServer);
            })) {
      outcome.server().assertPieces(1, 1, 1);
      outcome.client().assertPieces(1, 1, 1, 1, 1);
    }
  }

  @Test
  void limit_cuts_at_the_same_byte() throws Exception {
    for (int limit = 0; limit <= 3; limit++) {
      same(
          "client '' END_OF_STREAM, server '" + "hi~".substring(0, limit) + "' END_OF_STREAM",
          List.of(new Toxic.LimitData(limit)),
          List.of(),
          (link, client, server) -> {
            client.send("hi~");
            return new Outcome(client.listen(), server.listen());
          });
    }
  }

  @Test
  void limit_of_zero_leaves_a_silent_connection_alone() throws Exception {
    Conversation talk =
        (link, client, server) -> {
          assertThat(server.listen(QUIET).ending()).isEqualTo(ReadOutcome.SILENCE);
          client.send("x");
          return new Outcome(null, server.listen());
        };
    same(
        "client not asked, server '' END_OF_STREAM",
        List.of(new Toxic.LimitData(0)),
        List.of(),
        talk);
  }

  @Test
  void limit_downstream_counts_over_chunks() throws Exception {
    same(
        "client 'hellohe' END_OF_STREAM, server not asked",
        List.of(),
        List.of(new Toxic.LimitData(7)),
        (link, client, server) -> {
          server.send("hello");
          assertThat(client.read(5)).isEqualTo("hello");
          server.send("hello");
          return new Outcome(with("hello", client.listen()), null);
        });
  }

  @Test
  void timeout_swallows_and_closes_at_the_same_time() throws Exception {
    for (Outcome outcome :
        same(
            "client 'hello' END_OF_STREAM, server '' END_OF_STREAM",
            List.of(new Toxic.Timeout(ofMillis(300))),
            List.of(),
            (link, client, server) -> {
              client.send("hi~");
              server.send("hello");
              return new Outcome(client.listen(), server.listen());
            })) {
      assertThat(outcome.client().last()).isBetween(ofMillis(200), ofMillis(300).plus(LATE));
    }
  }

  @Test
  void slow_close_holds_the_end_for_the_same_time() throws Exception {
    for (Outcome outcome :
        same(
            "client 'hello' END_OF_STREAM, server not asked",
            List.of(),
            List.of(new Toxic.SlowClose(ofMillis(300))),
            (link, client, server) -> {
              server.send("hello");
              assertThat(client.read(5)).isEqualTo("hello");
              server.close();
              return new Outcome(with("hello", client.listen()), null);
            })) {
      assertThat(outcome.client().last()).isBetween(ofMillis(295), ofMillis(300).plus(LATE));
    }
  }

  @Test
  void reset_peer_resets_both_ends() throws Exception {
    if (!resets()) {
      return;
    }
    for (Duration after : List.of(Duration.ZERO, ofMillis(200))) {
      for (Outcome outcome :
          same(
              "client '' RESET, server '' RESET",
              List.of(new Toxic.ResetPeer(after)),
              List.of(),
              (link, client, server) -> {
                client.send("hi~");
                return new Outcome(client.listen(), server.listen());
              })) {
        assertThat(outcome.client().last()).isBetween(after.minusMillis(1), after.plus(LATE));
      }
    }
  }

  @Test
  void reset_peer_lets_the_other_direction_flow_while_it_waits() throws Exception {
    if (!resets()) {
      return;
    }
    same(
        "client 'hello' RESET, server '' RESET",
        List.of(new Toxic.ResetPeer(ofMillis(300))),
        List.of(),
        (link, client, server) -> {
          client.send("hi~");
          server.send("hello");
          return new Outcome(client.listen(), server.listen());
        });
  }

  @Test
  void a_link_goes_down_on_live_connections_and_comes_up() throws Exception {
    for (Links links : List.of(embedded, toxiproxy)) {
      try (ServerSocket listener = End.server();
          Link link = links.open(End.free(), End.addressOf(listener), new Trace())) {
        try (End client = End.connect(link.address());
            End server = End.accept(listener)) {
          client.send("hi~");
          assertThat(server.read(3)).isEqualTo("hi~");
          link.down();
          assertThat(client.listen().ending())
              .as(links.name())
              .isEqualTo(ReadOutcome.END_OF_STREAM);
          assertThat(server.listen().ending())
              .as(links.name())
              .isEqualTo(ReadOutcome.END_OF_STREAM);
        }
        if (links.capabilities().contains(Capability.REFUSE)) {
          assertThat(End.unwanted(link.address())).as(links.name()).isEqualTo(ReadOutcome.REFUSED);
        }
        link.up();
        try (End client = End.connect(link.address());
            End server = End.accept(listener)) {
          client.send("hi~");
          assertThat(server.read(3)).isEqualTo("hi~");
        }
        assertThat(link.injected())
            .extracting(FaultEvent::effect)
            .containsExactly(Effect.DOWN, Effect.UP);
        assertThat(link.injected().get(0).count()).isEqualTo(1);
      }
    }
  }

  @Test
  void a_link_that_goes_down_loses_what_a_latency_holds() throws Exception {
    for (Links links : List.of(embedded, toxiproxy)) {
      try (ServerSocket listener = End.server();
          Link link = links.open(End.free(), End.addressOf(listener), new Trace())) {
        link.add(UPSTREAM, new Toxic.Latency(Duration.ofSeconds(2)));
        try (End client = End.connect(link.address());
            End server = End.accept(listener)) {
          client.send("hi~");
          Thread.sleep(100);
          link.down();
          assertThat(server.listen())
              .as(links.name())
              .extracting(Heard::text, Heard::ending)
              .containsExactly("", ReadOutcome.END_OF_STREAM);
        }
      }
    }
  }

  @Test
  void the_proof_says_the_same() throws Exception {
    for (Links links : List.of(embedded, toxiproxy)) {
      try (ServerSocket listener = End.server();
          Link link = links.open(End.free(), End.addressOf(listener), new Trace())) {
        link.add(UPSTREAM, new Toxic.Latency(ofMillis(50)));
        link.add(UPSTREAM, new Toxic.LimitData(2));
        try (End client = End.connect(link.address());
            End server = End.accept(listener)) {
          client.send("hi~");
          assertThat(server.listen().text()).isEqualTo("hi");
          assertThat(client.listen().text()).isEmpty();
        }
        FaultEvent cut =
            link.injected().stream()
                .filter(it -> it.effect() == Effect.CUT)
                .findFirst()
                .orElseThrow();
        assertThat(cut)
            .extracting(FaultEvent::flow, FaultEvent::position, FaultEvent::bytes)
            .containsExactly(1, 2L, 1L);
        FaultEvent delay =
            link.injected().stream()
                .filter(it -> it.effect() == Effect.DELAYED)
                .findFirst()
                .orElseThrow();
        assertThat(delay.held()).isGreaterThanOrEqualTo(ofMillis(50));
      }
    }
  }

  // The known differences.

  @Test
  void difference_a_half_close_ends_both_directions_of_a_toxiproxy() throws Exception {
    for (Direction ignored : Direction.values()) {
      differs(
          "client '' SILENCE, server 'hi~' END_OF_STREAM",
          "client '' END_OF_STREAM, server 'hi~' END_OF_STREAM",
          List.of(),
          List.of(),
          (link, client, server) -> {
            client.send("hi~");
            client.finish();
            Heard atServer = server.listen();
            return new Outcome(client.listen(QUIET), atServer);
          });
    }
  }

  @Test
  void difference_a_reset_by_the_client_becomes_an_end_of_stream() throws Exception {
    differs(
        "client not asked, server '' RESET",
        "client not asked, server '' END_OF_STREAM",
        List.of(),
        List.of(),
        (link, client, server) -> {
          client.send("hi~");
          server.read(3);
          client.reset();
          return new Outcome(null, server.listen());
        });
  }

  @Test
  void difference_a_reset_by_the_server_becomes_an_end_of_stream() throws Exception {
    differs(
        "client '' RESET, server not asked",
        "client '' END_OF_STREAM, server not asked",
        List.of(),
        List.of(),
        (link, client, server) -> {
          server.send("hello");
          client.read(5);
          server.reset();
          return new Outcome(client.listen(), null);
        });
  }

  @Test
  void difference_latency_does_not_hold_the_end() throws Exception {
    Conversation talk =
        (link, client, server) -> {
          client.send("hi~");
          assertThat(server.read(3)).isEqualTo("hi~");
          client.close();
          return new Outcome(null, server.listen());
        };
    List<Toxic> latency = List.of(new Toxic.Latency(ofMillis(1000)));
    List<Outcome> outcomes = both(latency, List.of(), talk);
    assertThat(outcomes.get(0).server().last()).isGreaterThan(ofMillis(900));
    assertThat(outcomes.get(1).server().last()).isLessThan(ofMillis(900));
  }

  @Test
  void difference_a_slice_of_toxiproxy_is_at_most_as_long_as_ordered() throws Exception {
    Conversation talk =
        (link, client, server) -> {
          client.send("x".repeat(300));
          return new Outcome(null, server.listen(QUIET));
        };
    List<Toxic> slicer = List.of(new Toxic.Slicer(64, ofMillis(100)));
    List<Outcome> outcomes = both(slicer, List.of(), talk);
    outcomes.get(0).server().assertPieces(64, 64, 64, 64, 44);
    outcomes.get(1).server().assertPieces(37, 38, 37, 38, 37, 38, 37, 38);
  }

  @Test
  void difference_more_data_begins_a_timeout_again() throws Exception {
    Conversation talk =
        (link, client, server) -> {
          long begin = System.nanoTime();
          for (int i = 0; i < 5; i++) {
            client.send("x");
            Thread.sleep(300);
          }
          server.listen();
          return new Outcome(
              null, new Heard("", List.of(), ReadOutcome.SILENCE, Duration.ZERO, End.since(begin)));
        };
    List<Toxic> timeout = List.of(new Toxic.Timeout(ofMillis(1500)));
    List<Outcome> outcomes = both(timeout, List.of(), talk);
    assertThat(outcomes.get(0).server().last()).isLessThan(ofMillis(2400));
    assertThat(outcomes.get(1).server().last()).isGreaterThan(ofMillis(2400));
  }

  @Test
  void difference_the_end_of_a_silent_direction_gets_through() throws Exception {
    differs(
        "client not asked, server '' SILENCE",
        "client not asked, server '' END_OF_STREAM",
        List.of(new Toxic.Timeout(Duration.ZERO)),
        List.of(),
        (link, client, server) -> {
          client.send("hi~");
          Thread.sleep(50);
          client.finish();
          return new Outcome(null, server.listen(QUIET));
        });
  }

  @Test
  void difference_live_connections_cannot_be_reset() throws Exception {
    Conversation talk =
        (link, client, server) -> {
          client.send("hi~");
          server.read(3);
          link.add(UPSTREAM, new Toxic.ResetPeer(Duration.ZERO));
          client.send("hi~");
          return new Outcome(client.listen(), server.listen());
        };
    assertThat(through(embedded, List.of(), List.of(), talk).plainly())
        .isEqualTo("client '' RESET, server '' RESET");
    assertThatThrownBy(() -> through(toxiproxy, List.of(), List.of(), talk))
        .isInstanceOf(NotApplicable.class);
  }

  @Test
  void difference_a_server_that_refuses_is_an_end_of_stream() throws Exception {
    assertThat(refusal(embedded)).isEqualTo(ReadOutcome.RESET);
    assertThat(refusal(toxiproxy)).isEqualTo(ReadOutcome.END_OF_STREAM);
  }

  private static ReadOutcome refusal(Links links) throws IOException {
    ServerSocket listener = End.server();
    listener.close();
    try (Link link = links.open(End.free(), End.addressOf(listener), new Trace())) {
      return End.unwanted(link.address());
    }
  }

  @Test
  void difference_toxiproxy_knows_no_bandwidth_below_a_thousand_bytes() throws Exception {
    try (ServerSocket listener = End.server();
        Link link = toxiproxy.open(End.free(), End.addressOf(listener), new Trace())) {
      assertThatThrownBy(() -> link.add(UPSTREAM, new Toxic.Bandwidth(500)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("multiple of 1000 B/s");
      assertThatThrownBy(() -> link.add(UPSTREAM, new Toxic.Latency(Duration.ofNanos(1))))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void difference_capabilities() {
    assertThat(embedded.capabilities()).containsExactlyInAnyOrder(Capability.values());
    assertThat(toxiproxy.capabilities()).doesNotContain(Capability.HALF_CLOSE);
  }
}
