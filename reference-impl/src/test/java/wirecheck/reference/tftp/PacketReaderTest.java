package wirecheck.reference.tftp;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packets, from bytes and back. */
class PacketReaderTest {
  @Test
  void a_request_is_read_as_it_was_written() throws MalformedPacket {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("tsize", "0");
    options.put("blksize", "1024");
    Packet request = new Packet.Request(false, "three", "octet", options);
    assertThat(request.encode()).startsWith(0, 1, 't').endsWith('1', '0', '2', '4', 0);
    assertThat(PacketReader.read(request.encode())).isEqualTo(request);
  }

  @Test
  void numbers_have_16_bits() throws MalformedPacket {
    assertThat(new Packet.Ack(65_535).encode()).containsExactly(0, 4, 0xff, 0xff);
    assertThat(PacketReader.read(new byte[] {0, 4, -1, -2})).isEqualTo(new Packet.Ack(65_534));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\0",
        "\0\4\0",
        "\0\4\0\1\0",
        "\0\11\0\1",
        "\1\0\0\1",
        "\0\1three",
        "\0\1three\0",
        "\0\1three\0octet",
        "\0\1\0octet\0",
        "\0\1three\0octet\0tsize\0",
        "\0\5\0\1text"
      })
  void what_is_malformed_is_no_packet(String bytes) {
    assertThatThrownBy(() -> PacketReader.read(bytes.getBytes(US_ASCII)))
        .isInstanceOf(MalformedPacket.class);
  }
}
