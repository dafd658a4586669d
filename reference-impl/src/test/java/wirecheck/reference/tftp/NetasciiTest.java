package wirecheck.reference.tftp;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Line ends, there and back, in pieces of any size. */
class NetasciiTest {
  @ParameterizedTest
  @CsvSource({"1", "2", "3", "5", "512"})
  void a_text_is_translated_both_ways(int size) throws IOException {
    String text = "one\ntwo\rthree\r\n\n\r";
    String sent = "one\r\ntwo\r\0three\r\0\r\n\r\n\r\0";
    ByteArrayOutputStream outgoing = new ByteArrayOutputStream();
    ByteArrayOutputStream arrived = new ByteArrayOutputStream();
    try (InputStream in = new NetasciiInput(new ByteArrayInputStream(bytes(text)));
        OutputStream out = new NetasciiOutput(arrived)) {
      byte[] block;
      do {
        block = in.readNBytes(size);
        outgoing.write(block);
        out.write(block);
      } while (block.length == size);
    }
    assertThat(outgoing.toString(US_ASCII)).isEqualTo(sent);
    assertThat(arrived.toString(US_ASCII)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"'a\rb', 'a\rb'", "'a\r', 'a\r'", "'\r\r\n', '\r\n'"})
  void a_carriage_return_without_its_pair_is_kept(String sent, String text) throws IOException {
    ByteArrayOutputStream arrived = new ByteArrayOutputStream();
    try (OutputStream out = new NetasciiOutput(arrived)) {
      out.write(bytes(sent));
    }
    assertThat(arrived.toString(US_ASCII)).isEqualTo(text);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(US_ASCII);
  }
}
