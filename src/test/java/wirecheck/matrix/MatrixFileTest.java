package wirecheck.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wirecheck.run.Subject;
import wirecheck.spec.Hello;
import wirecheck.spec.UsageError;

/** A list of subjects is read as it was meant, and what is wrong in it is pointed at. */
class MatrixFileTest {
  @TempDir private Path folder;

  @Test
  void every_kind_of_subject_is_read() throws IOException {
    MatrixFile file =
        read(
            """
            - name: a list
              role: tcp-server
              command: [python3, "a server.py", "{port}"]
            - name: one text
              role: tcp-client
              command: python3 'a client.py' {host} {port}
            - name: an image
              role: udp-server
              image: someone/server:1.2
              arguments: ["{port}"]
            - {name: its own command, role: udp-client, image: someone/client}
            - name: runs already
              role: tcp-server
              address: 127.0.0.1:2333
            """);

    assertThat(file.entries())
        .extracting(MatrixEntry::subject)
        .satisfiesExactly(
            list ->
                assertThat(list)
                    .isEqualTo(
                        new Subject.Program(
                            Hello.TCP_SERVER, List.of("python3", "a server.py", "{port}"))),
            text ->
                assertThat(text)
                    .isEqualTo(
                        new Subject.Program(
                            Hello.TCP_CLIENT,
                            List.of("python3", "a client.py", "{host}", "{port}"))),
            image ->
                assertThat(image)
                    .isEqualTo(
                        new Subject.Image(
                            Hello.UDP_SERVER, "someone/server:1.2", List.of("{port}"))),
            plain ->
                assertThat(plain)
                    .isEqualTo(new Subject.Image(Hello.UDP_CLIENT, "someone/client", List.of())),
            running ->
                assertThat(running)
                    .isEqualTo(Subject.Running.at(Hello.TCP_SERVER, "127.0.0.1:2333")));
    assertThat(file.roles()).containsExactlyInAnyOrderElementsOf(Hello.ROLES);
  }

  @Test
  void names_make_safe_folders_of_their_own() throws IOException {
    StringBuilder text = new StringBuilder();
    List<String> names =
        List.of(
            "C++ / poll()", "c++ poll", "../../etc", "\u00fc", "index.html", ".", "x".repeat(90));
    for (String name : names) {
      text.append("- {name: '" + name + "', role: tcp-server, command: server}\n");
    }
    assertThat(read(text.toString()).entries())
        .extracting(MatrixEntry::folder)
        .containsExactly(
            "C-poll", "c-poll-2", "etc", "subject", "index.html-2", "subject-2", "x".repeat(80));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "a: 1 | , line 1: a list of subjects is wanted here",
        "[] | , line 1: the list of subjects is empty",
        "- just text | , line 1: a subject is wanted here: its name, role, ...",
        "- name: a\\n  role: tcp-server\\n  comand: x | , line 3: unknown key \"comand\"; there are name,",
        "- name: a\\n  command: x | , line 1: the subject has no role",
        "- role: tcp-server\\n  command: x | , line 1: the subject has no name",
        "- name: a\\n  role: web-server\\n  command: x | , line 2: unknown role web-server",
        "- name: a\\n  role: tcp-server | , line 1: a subject has a command, an image or an address; here is none",
        "- name: a\\n  role: tcp-server\\n  command: x\\n  image: y | , line 4: a subject has a command, an image or",
        "- name: a\\n  role: tcp-client\\n  address: 127.0.0.1:1 | , line 3: an address is for servers",
        "- name: a\\n  role: tcp-server\\n  address: here | , line 3: an address is HOST:PORT",
        "- name: a\\n  role: tcp-server\\n  command: [] | , line 3: command names no program",
        "- name: a\\n  role: tcp-server\\n  command: [''] | , line 3: command names no program",
        "- name: a\\n  role: tcp-server\\n  command: | , line 3: command is empty",
        "- name: a\\n  role: tcp-server\\n  command: x it's | , line 3: a quote is not closed: x it's",
        "- name: a\\n  role: tcp-server\\n  command: [x, [y]] | , line 3: command holds something that is not a text",
        "- name: a\\n  role: tcp-server\\n  command: {x: y} | , line 3: command is not a text",
        "- name: a\\n  role: tcp-server\\n  command: x\\n  arguments: y | , line 4: arguments go with an image",
        "- name: [a]\\n  role: tcp-server\\n  command: x | , line 1: name is not a text",
        "- name: \"a\\\\eb\"\\n  role: tcp-server\\n  command: x | , line 1: a name is 1 to 100 characters",
        "- {name: a, role: tcp-server, command: x}\\n- {name: a, role: udp-server, command: x} | , line 2: the name \"a\" is taken, by line 1",
        "- {name: a, role: tcp-server, address: 'localhost:1'}\\n- {name: b, role: tcp-server, address: 'localhost:1'} | , line 2: this server is judged already, by line 1",
        "- name: a\\n  name: b | , line 2: \"name\" stands here again",
      })
  void tells_what_is_wrong_and_where(String text, String told) throws IOException {
    Path file = write(text.replace("\\n", "\n").replace("\\\\", "\\"));
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(UsageError.class)
        .hasMessageStartingWith(file + told)
        .satisfies(failure -> assertThat(failure.getMessage()).hasLineCount(1));
  }

  private static MatrixFile read(Path file) {
    return MatrixFile.read(file, Hello.PACKS, LocalDate.of(2026, 1, 1));
  }

  private MatrixFile read(String text) throws IOException {
    return read(write(text));
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("matrix.yaml"), text);
  }
}
