package wirecheck.report.pcap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wirecheck.base.Evidence;
import wirecheck.base.Payload;
import wirecheck.base.Trace;
import wirecheck.base.Transport;
import wirecheck.outcome.Conformance;
import wirecheck.outcome.RequirementResult;
import wirecheck.outcome.ScenarioResult;
import wirecheck.report.Conversation;
import wirecheck.report.Samples;
import wirecheck.spec.Level;
import wirecheck.verdict.Finding;
import wirecheck.verdict.Verdict;

class PcapEvidenceTest {
  private static final String A = "client \"A\"";

  @TempDir Path directory;

  @Test
  void writes_a_file_for_each_scenario_that_did_not_pass() throws IOException {
    new PcapEvidence().write(Samples.small(), directory);

    try (var files = Files.list(directory.resolve("evidence"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("TCP-S11-1.pcap", "TCP-S15-1.pcap");
    }
  }

  @Test
  void removes_the_evidence_of_an_earlier_run() throws IOException {
    Path old = directory.resolve("evidence/TCP-S9-1.pcap");
    Files.createDirectories(old.getParent());
    Files.writeString(old, "old");

    new PcapEvidence().write(Samples.small(), directory);

    assertThat(old).doesNotExist();
  }

  @Test
  void shows_handshake_data_and_both_ends_of_a_connection() throws IOException {
    List<Packet> packets =
        packets(
            new Conversation(Transport.TCP)
                .begun()
                .sent("hi~")
                .wire(A, 40001, Trace.Kind.HALF_CLOSED)
                .after(5)
                .received("hello")
                .wire(A, 40001, Trace.Kind.SAW_END_OF_STREAM));

    assertThat(packets)
        .extracting(Packet::flags)
        .containsExactly("S", "SA", "A", "PA", "FA", "A", "PA", "FA", "A");
    assertThat(packets.get(3).content()).isEqualTo("hi~");
    assertThat(packets.get(6).content()).isEqualTo("hello");
    assertThat(packets.get(4).sequence()).isEqualTo(packets.get(3).sequence() + 3);
    assertThat(packets).allMatch(Packet::checksumsAreRight);
  }

  @Test
  void splits_what_one_packet_cannot_hold() throws IOException {
    List<Packet> packets =
        packets(
            new Conversation(Transport.TCP)
                .begun()
                .bytes(A, 40001, Trace.Kind.SENT, Payload.ofLength(200_000)));

    List<Packet> data = packets.subList(3, packets.size());
    assertThat(data)
        .extracting(packet -> packet.content().length())
        .containsExactly(65_495, 65_495, 65_495, 3_515);
    assertThat(data).allMatch(Packet::checksumsAreRight);
  }

  @Test
  void shows_a_reset_as_one() throws IOException {
    Conversation conversation = new Conversation(Transport.TCP).begun();
    conversation.wire(A, 40001, Trace.Kind.SAW_RESET).wire(A, 40001, Trace.Kind.CLOSED);

    assertThat(packets(conversation))
        .extracting(Packet::flags)
        .containsExactly("S", "SA", "A", "RA");
  }

  @Test
  void shows_datagrams_of_both_families_with_right_checksums() throws IOException {
    for (String host : List.of("127.0.0.1", "::1")) {
      List<Packet> packets =
          packets(new Conversation(Transport.UDP, host).sent("hi~").received("hello").sent(""));

      assertThat(packets).extracting(Packet::content).containsExactly("hi~", "hello", "");
      assertThat(packets).allMatch(Packet::checksumsAreRight);
    }
  }

  private List<Packet> packets(Conversation conversation) throws IOException {
    Finding unclear = new Finding(Verdict.INCONCLUSIVE, "unclear", Optional.empty());
    ScenarioResult scenario =
        new ScenarioResult(
            "one",
            1,
            unclear,
            Duration.ZERO,
            List.of(),
            new Evidence(conversation.trace(), List.of()));
    RequirementResult result = Samples.result("TCP-S1", Level.MUST, "one", scenario);
    new PcapEvidence().write(Samples.report(Conformance.INCONCLUSIVE, List.of(result)), directory);
    return Packet.read(Files.readAllBytes(directory.resolve("evidence/TCP-S1-1.pcap")));
  }

  /** A packet of a pcap file as another reader than the writer sees it. */
  private record Packet(byte[] bytes) {

    static List<Packet> read(byte[] file) {
      ByteBuffer in = ByteBuffer.wrap(file);
      assertThat(in.getInt(0)).isEqualTo(0xa1b2c3d4);
      assertThat(in.getInt(20)).isEqualTo(101);
      in.position(24);
      List<Packet> packets = new ArrayList<>();
      while (in.hasRemaining()) {
        in.position(in.position() + 8);
        byte[] bytes = new byte[in.getInt()];
        assertThat(in.getInt()).isEqualTo(bytes.length);
        in.get(bytes);
        packets.add(new Packet(bytes));
      }
      return packets;
    }

    boolean isSix() {
      return bytes[0] >> 4 == 6;
    }

    int ipHeader() {
      return isSix() ? 40 : 20;
    }

    boolean isUdp() {
      return bytes[isSix() ? 6 : 9] == 17;
    }

    String content() {
      int from = ipHeader() + (isUdp() ? 8 : 20);
      return Payload.of(bytes, from, bytes.length - from).escaped();
    }

    int sequence() {
      return ByteBuffer.wrap(bytes).getInt(ipHeader() + 4);
    }

    String flags() {
      String names = "FSRPAU";
      StringBuilder flags = new StringBuilder();
      for (int bit = 0; bit < names.length(); bit++) {
        if ((bytes[ipHeader() + 13] >> bit & 1) == 1) {
          flags.append(names.charAt(bit));
        }
      }
      return flags.toString();
    }

    /** Sums to all ones, as a receiver checks it (RFC 1071). */
    boolean checksumsAreRight() {
      int addresses = isSix() ? 8 : 12;
      long pseudo = sum(addresses, ipHeader()) + (isUdp() ? 17 : 6) + bytes.length - ipHeader();
      boolean transport = fold(pseudo + sum(ipHeader(), bytes.length)) == 0xffff;
      return transport && (isSix() || fold(sum(0, 20)) == 0xffff);
    }

    private long sum(int from, int to) {
      long sum = 0;
      for (int i = from; i < to; i++) {
        sum += (long) (bytes[i] & 0xff) << ((i - from) % 2 == 0 ? 8 : 0);
      }
      return sum;
    }

    private static long fold(long sum) {
      return sum < 0x10000 ? sum : fold((sum & 0xffff) + (sum >> 16));
    }
  }
}
