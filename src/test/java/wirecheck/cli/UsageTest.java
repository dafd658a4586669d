package wirecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wirecheck.cli.CommandLineForTests.Result;
import wirecheck.run.AnswersEndOfStream;
import wirecheck.sut.Ports;

/** Wrong usage is told in one clear line and ends with the promised status. */
class UsageTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "check web-server -- true | unknown role web-server",
        "check tcp-server | nothing to check",
        "check tcp-server --only TCP-S99 -- true | unknown requirement TCP-S99",
        "check tcp-server --only UDP-S1 -- true | unknown requirement UDP-S1",
        "check tcp-server --only tcp-s1 -- true | unknown requirement tcp-s1",
        "check tcp-server --tags @nosuch -- true | unknown tag @nosuch",
        "check tcp-server --tags (@MUST -- true | malformed tag expression",
        "check tcp-server --only TCP-S15 --level MUST -- true | nothing is selected",
        "check tcp-server --level HIGH -- true | --level",
        "check tcp-server --timeout soon -- true | 'soon' is no duration",
        "check tcp-server --timeout 999999999m -- true | '999999999m' is more than an hour",
        "check tcp-server --quiet 3601s -- true | '3601s' is more than an hour",
        "check tcp-server --quiet 0s -- true | '0s' is no duration",
        "check tcp-server --jobs 0 -- true | --jobs",
        "check tcp-server --host no.such.host.invalid -- true | unknown host",
        "check tcp-server --address 127.0.0.1 | HOST:PORT",
        "check tcp-server --address 127.0.0.1:99999 | port from 1 to 65535",
        "check tcp-client --address 127.0.0.1:2333 | an address is for servers",
        "check tcp-server --address 127.0.0.1:1 -- true | not both",
        "check tcp-server --nonsense -- true | --nonsense",
        "check | ROLE",
        "spec TCP-S99 | unknown requirement TCP-S99",
        "nonsense | nonsense"
      })
  void is_told_in_a_line(String line, String told) {
    Result result = CommandLineForTests.quietly(line.trim().split("\\s+"));
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains(told).doesNotContain("\tat ");
    assertThat(result.err().lines().count()).isLessThanOrEqualTo(2);
  }

  @Test
  void a_command_that_does_not_exist_cannot_be_judged() {
    Result result = check("/no/such/program");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("cannot run /no/such/program", "No such file");
  }

  @Test
  void a_file_that_is_no_program_cannot_be_judged() throws IOException {
    Path file = Files.writeString(folder.resolve("data.txt"), "no program\n");
    Result result = check(file.toString());
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("cannot run " + file);
  }

  @Test
  void a_report_folder_that_cannot_be_written_is_a_failure_of_the_suite() throws IOException {
    Path file = Files.writeString(folder.resolve("in-the-way"), "");
    Result result =
        CommandLineForTests.quietly(
            "check", "tcp-server", "--report", file.resolve("report").toString(), "--", "true");
    assertThat(result.status()).isEqualTo(4);
    assertThat(result.err()).contains("in-the-way").doesNotContain("\tat ");
  }

  @Test
  void a_server_at_an_address_is_not_blamed_for_what_cannot_be_seen_of_it() {
    String port = String.valueOf(Ports.shared().next(InetAddress.getLoopbackAddress()).getPort());
    Thread server = new Thread(() -> serve(port), "a server that runs already");
    server.setDaemon(true);
    server.start();
    Result result =
        CommandLineForTests.quietly(
            "check",
            "tcp-server",
            "--only",
            "TCP-S2,TCP-S15,TCP-S20,TCP-S22,TCP-S23,TCP-S24",
            "--report",
            folder.resolve("report").toString(),
            "--address",
            "127.0.0.1:" + port);
    assertThat(result.out())
        .contains("pass            TCP-S2")
        .contains("not applicable  TCP-S15", "not applicable  TCP-S20", "not applicable  TCP-S22")
        .contains("not applicable  TCP-S23", "not applicable  TCP-S24");
    assertThat(result.status()).isZero();
  }

  private static void serve(String port) {
    try {
      AnswersEndOfStream.main(new String[] {"127.0.0.1", port});
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Result check(String command) {
    return CommandLineForTests.quietly(
        "check", "tcp-server", "--report", folder.resolve("report").toString(), "--", command);
  }
}
