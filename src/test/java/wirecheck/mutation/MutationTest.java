package wirecheck.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.provider.CsvSource;
import wirecheck.spec.Role;
import wirecheck.spec.RoleConverter;

/** A few mutants, so that {@code bench/mutation} stays alive, and its document up to date. */
class MutationTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "udp-server, Options, new Options(, replaced return value with null, fail UDP-S1",
    "udp-client, UdpClient, i < options.count(), replaced comparison check with false, fail UDP-C",
    "tcp-server, TcpServer, listener.bind, removed call, fail TCP-S1",
    "tcp-server, Main, contains(\"--help\"), replaced equality check with true, fail TCP-S1",
    "tcp-client, TcpClient, connection.connect, removed call, fail TCP-C",
    "tcp-client, TcpClient, setSoTimeout, removed call, pass"
  })
  void is_judged(
      @ConvertWith(RoleConverter.class) Role role,
      String type,
      String text,
      String change,
      String words)
      throws Exception {
    Mutants mutants = Mutants.find();
    Mutant first =
        mutants.all().stream()
            .filter(mutant -> mutant.type().equals(type) && mutant.text().contains(text))
            .filter(mutant -> mutant.change().contains(change))
            .findFirst()
            .orElseThrow();
    Path classes = mutants.write(first, folder);
    assertThat(Trial.of(Reference.in(role, classes)).words()).startsWith(words);
  }

  @Test
  void the_document_speaks_of_the_mutants_that_there_are() throws IOException {
    Mutants mutants = Mutants.find();
    String document = Files.readString(MutationDocument.PATH);
    Set<String> places = mutants.all().stream().map(MutantRows::place).collect(Collectors.toSet());
    assertThat(document.lines().filter(line -> line.matches("\\| \\w+:\\d+ `.*")))
        .allSatisfy(
            line -> assertThat(places).anyMatch(place -> line.startsWith("| " + place + " |")));
    mutants.all().stream()
        .collect(Collectors.groupingBy(Mutant::type, Collectors.counting()))
        .forEach(
            (type, number) -> assertThat(document).contains("| " + type + " | " + number + " |"));
  }

  @Test
  void every_explanation_fits_a_mutant() throws IOException {
    Mutants mutants = Mutants.find();
    assertThat(Explanations.ALL)
        .allSatisfy(explanation -> assertThat(mutants.all()).anyMatch(explanation::fits));
  }
}
