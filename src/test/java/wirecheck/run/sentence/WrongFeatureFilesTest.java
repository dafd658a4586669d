package wirecheck.run.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import wirecheck.cli.CommandLineForTests;
import wirecheck.cli.CommandLineForTests.Result;
import wirecheck.spec.Hello;
import wirecheck.spec.Pack;
import wirecheck.spec.Packs;
import wirecheck.spec.Role;

/** An author's mistake is one line with file, line and sentence, and nothing is run. */
class WrongFeatureFilesTest {
  private static final String PACK =
      """
      name: chat
      title: Chat
      edition: "1"
      documents: [none]
      roles:
        tcp-server: {transport: tcp, side: server, ids: CHAT-T, exchange: hello}
        udp-server: {transport: udp, side: server, ids: CHAT-U, exchange: hello-udp}
        tcp-client: {transport: tcp, side: client, ids: CHAT-C, exchange: hello}
        udp-client: {transport: udp, side: client, ids: CHAT-D, exchange: hello-udp}
      """;
  private static final String HEAD =
      """
      Feature: chat

        @%s @MUST
        Rule: it speaks
          Source: none.

          Scenario%s: one
      """;
  private static final List<Role> ROLES =
      Stream.of(Hello.PACK, new Packs().pack("any"))
          .map(Pack::roles)
          .flatMap(List::stream)
          .toList();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "tcp-server # Then the server sings # 8: there is no such sentence: the server sings",
        "tcp-server # Then The server is up # 8: there is no such sentence: The server is up",
        "tcp-server # Then the server is up. # 8: there is no such sentence: the server is up.",
        "tcp-server # When client \"a\" closes its connection"
            + " # 8: there is no such sentence: client \"a\" closes its connection",
        "tcp-server # When client \"A\" sends 0xf # 8: there is no such sentence: client \"A\" sends 0xf",
        "tcp-server # When client \"A\" sends \"hi # 8: there is no such sentence: client \"A\" sends \"hi",
        "tcp-server # When client \"A\" sends \"\\q\" # 8: unknown escape \\q in \"\\q\""
            + " (there are \\r \\n \\t \\0 \\\\ \\\" \\xHH): client \"A\" sends \"\\q\"",
        "tcp-server # When client \"A\" sends \"\\x4\" # 8: unknown escape \\x in \"\\x4\""
            + " (there are \\r \\n \\t \\0 \\\\ \\\" \\xHH): client \"A\" sends \"\\x4\"",
        "tcp-server # When client \"A\" sends 99999999999 bytes"
            + " # 8: a number has nine digits at most: client \"A\" sends 99999999999 bytes",
        "udp-server # When client \"A\" resets its connection # 8: this sentence needs TCP, and"
            + " ROLE speaks UDP: client \"A\" resets its connection",
        "tcp-server # Given every datagram to the server is lost # 8: this sentence needs UDP, and"
            + " ROLE speaks TCP: every datagram to the server is lost",
        "tcp-client # Given the server under test is running # 8: this sentence needs a server under"
            + " test, and ROLE is a client: the server under test is running",
        "tcp-server # Then the client ends normally # 8: this sentence needs a client under test,"
            + " and ROLE is a server: the client ends normally",
        "udp-client # Then the client has connected once # 8: this sentence needs TCP, and ROLE"
            + " speaks UDP: the client has connected once",
        "tcp-server # Then client \"A\" hears nothing for 2 minutes # 8: there is no such sentence:"
            + " client \"A\" hears nothing for 2 minutes",
        "tcp-server # * the server is up # 8: the features do not use this: * the server is up",
      })
  void are_refused_before_anything_runs(String role, String step, String told) throws IOException {
    assertRefused(role, HEAD.formatted(id(role), "") + "      " + step + "\n", told);
  }

  @Test
  void a_row_of_examples_that_makes_no_sentence_is_told_with_its_words() throws IOException {
    String text =
        """
              Then the server is <what>

              Examples:
                | what |
                | up   |
                | down |
        """;
    assertRefused(
        "tcp-server",
        HEAD.formatted("CHAT-T1", " Outline") + text,
        "8: there is no such sentence: the server is down");
  }

  @Test
  void a_row_with_other_columns_than_its_header_is_refused() throws IOException {
    String text = "      Then it is <x>\n      Examples:\n        | x |\n        | 1 | 2 |\n";
    assertRefused(
        "tcp-server",
        HEAD.formatted("CHAT-T1", " Outline") + text,
        "11: a row of examples has as many cells as its header: | 1 | 2 |");
  }

  @Test
  void a_table_below_a_step_is_refused() throws IOException {
    assertRefused(
        "tcp-server",
        HEAD.formatted("CHAT-T1", "") + "      Then the server is up\n        | a |\n",
        "8: no sentence takes a table: the server is up");
  }

  @Test
  void a_step_of_the_background_is_told_with_its_own_line() throws IOException {
    String text = HEAD.formatted("CHAT-T1", "") + "      Then the server is up\n";
    assertRefused(
        "tcp-server",
        text.replace("chat\n", "chat\n  Background:\n    Given a miracle\n"),
        "3: there is no such sentence: a miracle");
  }

  @ParameterizedTest
  @FieldSource("ROLES")
  void those_of_the_suite_are_right(Role role) {
    Packs packs = new Packs();
    new SentenceCheck("wirecheck.steps", role).check(packs.of(role).of(role));
  }

  private static String id(String role) {
    return switch (role) {
      case "tcp-server" -> "CHAT-T1";
      case "udp-server" -> "CHAT-U1";
      case "tcp-client" -> "CHAT-C1";
      default -> "CHAT-D1";
    };
  }

  private void assertRefused(String role, String feature, String told) throws IOException {
    Path pack = folder.resolve("chat");
    for (String other : List.of("tcp-server", "udp-server", "tcp-client", "udp-client")) {
      Files.createDirectories(pack.resolve(other));
    }
    Files.writeString(pack.resolve("pack.yaml"), PACK);
    Files.writeString(pack.resolve(role).resolve("a.feature"), feature);
    Path mark = folder.resolve("was-run");

    Result result =
        CommandLineForTests.quietly("check", pack + "/" + role, "--", "touch", "" + mark);

    assertThat(result.err())
        .isEqualTo(
            "wirecheck: chat/%s/a.feature:%s%n"
                .formatted(role, told.replace("ROLE", pack + "/" + role)));
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(mark).doesNotExist();
  }
}
