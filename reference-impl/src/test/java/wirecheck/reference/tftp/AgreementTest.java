package wirecheck.reference.tftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is agreed on, and what is not. */
class AgreementTest {
  @ParameterizedTest
  @CsvSource({"blksize, 8", "blksize, 65464", "timeout, 1", "timeout, 255"})
  void valid_options_are_acknowledged(String name, String value) {
    assertThat(answer(name, value)).isEqualTo(Map.of(name, value));
  }

  @ParameterizedTest
  @CsvSource({
    "blksize, 7",
    "blksize, 65465",
    "blksize, 4294967304",
    "blksize, -1",
    "blksize, abc",
    "blksize, ''",
    "timeout, 0",
    "timeout, 256",
    "foo, 1"
  })
  void others_are_left_out(String name, String value) {
    assertThat(answer(name, value)).isEmpty();
  }

  @Test
  void a_read_is_told_the_size() {
    assertThat(answer("tsize", "0")).isEqualTo(Map.of("tsize", "1500"));
  }

  @ParameterizedTest
  @CsvSource({"blksize, 1025", "blksize, 7", "timeout, 4", "foo, 1"})
  void a_client_turns_down_what_it_did_not_ask_for(String name, String value) {
    Map<String, String> asked = Map.of("blksize", "1024", "timeout", "3");
    Packet.OptionAck answer = new Packet.OptionAck(Map.of(name, value));
    assertThatThrownBy(() -> Agreement.from(answer, asked)).isInstanceOf(Refusal.class);
  }

  @Test
  void a_client_takes_a_smaller_block() throws Refusal {
    Packet.OptionAck answer = new Packet.OptionAck(Map.of("blksize", "924"));
    assertThat(Agreement.from(answer, Map.of("blksize", "1024")).size()).isEqualTo(924);
  }

  private static Map<String, String> answer(String name, String value) {
    Packet.Request request = new Packet.Request(false, "three", "octet", Map.of(name, value));
    return Agreement.to(request, OptionalLong.of(1500)).acknowledged();
  }
}
