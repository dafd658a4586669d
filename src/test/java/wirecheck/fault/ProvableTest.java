package wirecheck.fault;

import static java.time.Duration.ZERO;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wirecheck.fault.Direction.DOWNSTREAM;
import static wirecheck.fault.Direction.UPSTREAM;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wirecheck.base.Transport;
import wirecheck.fault.udp.DatagramFault;
import wirecheck.fault.udp.DatagramRule;
import wirecheck.fault.udp.Match;
import wirecheck.verdict.Inconclusive;

/** What was ordered and not seen, in words. */
class ProvableTest {
  @Test
  void every_toxic_has_words() {
    assertThat(
            Stream.of(
                    new Toxic.Latency(ofMillis(150), ofMillis(50)),
                    new Toxic.Latency(ofMillis(150)),
                    new Toxic.Bandwidth(1024),
                    new Toxic.Slicer(1, ofMillis(20)),
                    new Toxic.LimitData(3),
                    new Toxic.Timeout(ZERO),
                    new Toxic.Timeout(ofSeconds(2)),
                    new Toxic.SlowClose(ofMillis(500)),
                    new Toxic.ResetPeer(ZERO),
                    new Toxic.ResetPeer(ofMillis(10)))
                .map(toxic -> new ToxicOrder(UPSTREAM, toxic).words()))
        .containsExactly(
            "latency of 150 ms ± 50 ms to the server",
            "latency of 150 ms to the server",
            "bandwidth of 1024 B/s to the server",
            "slices of 1 byte, 20 ms apart to the server",
            "an end after 3 bytes to the server",
            "silence to the server",
            "silence, and an end after 2.0 s to the server",
            "a close that is late by 500 ms to the server",
            "a reset to the server",
            "a reset after 10 ms to the server");
  }

  @Test
  void every_action_has_words() {
    assertThat(
            Stream.of(
                    new DatagramFault.Drop(),
                    new DatagramFault.Duplicate(),
                    new DatagramFault.Swap(),
                    new DatagramFault.Delay(ofMillis(150), ofMillis(50)),
                    new DatagramFault.Flip(0, 1),
                    new DatagramFault.Truncate(2))
                .map(action -> new DatagramRule(DOWNSTREAM, Match.nth(2), action).words()))
        .containsExactly(
            "loss of datagram 2 to the client",
            "duplication of datagram 2 to the client",
            "swap of datagram 2 to the client",
            "delay by 150 ms ± 50 ms of datagram 2 to the client",
            "flip by 0x01 of byte 0 of datagram 2 to the client",
            "cut to 2 bytes of datagram 2 to the client");
    assertThat(new DatagramRule(UPSTREAM, Match.ALL, new DatagramFault.Drop()).words())
        .isEqualTo("loss of every datagram to the server");
  }

  @Test
  void the_reason_tells_what_was_ordered_and_what_was_seen() {
    List<ToxicOrder> ordered =
        List.of(
            new ToxicOrder(UPSTREAM, new Toxic.Latency(ofMillis(150), ofMillis(50))),
            new ToxicOrder(DOWNSTREAM, new Toxic.ResetPeer(ZERO)));

    assertThatThrownBy(() -> Provable.confirm(ordered, List.of()))
        .isInstanceOf(Inconclusive.class)
        .hasMessage(
            "the link was ordered latency of 150 ms ± 50 ms to the server and a reset to the"
                + " client, but that was not seen to happen; seen: nothing");

    FaultEvent reset =
        new FaultEvent(
            Effect.RESET, Transport.TCP, Optional.of(DOWNSTREAM), 1, 0, 5, 1, ofMillis(3), ZERO);
    assertThatThrownBy(() -> Provable.confirm(ordered, List.of(reset)))
        .hasMessage(
            "the link was ordered latency of 150 ms ± 50 ms to the server, but that was not seen"
                + " to happen; seen: connection 1 downstream: reset the connection at byte 0,"
                + " 5 bytes");
  }
}
