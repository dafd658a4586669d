package wirecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wirecheck.cli.CommandLineForTests.Result;

/** Shards make a whole, or it is said in a line each why they do not. */
class MergeTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir private Path folder;

  @BeforeEach
  void makeThreeShardsOfFourSubjects() throws IOException {
    shard(1, "a", "d");
    shard(2, "b");
    shard(3, "c");
  }

  @Test
  void shards_make_a_whole() throws IOException {
    Result result = merge("1", "2", "3");
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains("All 4 subjects conform.");
    assertThat(result.status()).isZero();
    JsonNode whole = MAPPER.readTree(folder.resolve("out/matrix.json").toFile());
    assertThat(whole.at("/shard/of").asInt()).isEqualTo(1);
    assertThat(whole.findValuesAsText("folder")).containsExactly("a", "b", "c", "d");
    assertThat(folder.resolve("out/index.html"))
        .content()
        .contains("href=\"d/report.html#TCP-S2\"");
    assertThat(folder.resolve("out/summary.md")).exists();
    assertThat(folder.resolve("out/d/evidence/TCP-S2-1.pcap")).content().isEqualTo("evidence of d");
  }

  @Test
  void whole_ends_with_the_status_of_all() throws IOException {
    change("2", root -> row(root).put("status", 3));
    assertThat(merge("1", "2", "3").status()).isEqualTo(3);
    change("3", root -> row(root).put("status", 1));
    assertThat(merge("1", "2", "3").status()).isEqualTo(1);
    change("2", root -> row(root).put("status", 2));
    assertThat(merge("1", "2", "3").status()).isEqualTo(2);
    change("3", root -> row(root).put("status", 4));
    assertThat(merge("1", "2", "3").status()).isEqualTo(4);
  }

  @Test
  void earlier_merge_is_replaced_and_nothing_else_is() throws IOException {
    merge("1", "2", "3");
    Path old = Files.writeString(folder.resolve("out/a/evidence/old.pcap"), "");
    assertThat(merge("1", "2", "3").status()).isZero();
    assertThat(old).doesNotExist();

    Path own = Files.createDirectories(folder.resolve("own"));
    Files.writeString(own.resolve("thesis.tex"), "");
    refused(merge(own, "1", "2", "3"), "holds something that is no matrix");
    assertThat(own.resolve("thesis.tex")).exists();
  }

  @Test
  void missing_shard_is_told_with_its_subjects() throws IOException {
    refused(merge("2", "3"), "shard 1 of 3 is missing: a, d");
    refused(merge("1"), "shard 2 of 3 is missing: b", "shard 3 of 3 is missing: c");
  }

  @Test
  void subject_that_nobody_judged_is_told() throws IOException {
    change("1", root -> ((ArrayNode) root.get("judged")).remove(1));
    refused(merge("1", "2", "3"), "d was not judged in " + path("1"));
  }

  @Test
  void what_was_judged_twice_is_told() throws IOException {
    Files.createDirectories(folder.resolve("4"));
    Files.copy(path("2").resolve("matrix.json"), folder.resolve("4/matrix.json"));
    refused(
        merge("1", "2", "3", "4"),
        "shard 2 is in " + path("2") + " and in " + path("4"),
        "b was judged in " + path("2") + " and in " + path("4"));
    refused(merge("1", "2", "3", "1"), path("1") + " is given twice");
    change("2", root -> ((ArrayNode) root.get("judged")).add(row(root).deepCopy()));
    refused(merge("1", "2", "3"), "b was judged twice in " + path("2"));
  }

  @Test
  void other_versions_are_told() throws IOException {
    change("2", root -> ((ObjectNode) root.get("specification")).put("version", "2"));
    refused(merge("1", "2", "3"), "shards differ in the specification: \"hello 1\"");
    shard(2, "b");
    change("3", root -> ((ObjectNode) root.get("suite")).put("version", "9.9"));
    refused(merge("1", "2", "3"), "shards differ in the suite's version: \"1.0.0\"");
  }

  @Test
  void other_lists_requirements_options_and_numbers_of_shards_are_told() throws IOException {
    change("2", root -> ((ArrayNode) root.get("subjects")).add("e"));
    refused(merge("1", "2", "3"), path("2") + " is of another list of subjects than " + path("1"));
    shard(2, "b");
    change("3", root -> ((ArrayNode) root.get("requirements")).removeAll());
    refused(merge("1", "2", "3"), path("3") + " was judged by other requirements");
    shard(3, "c");
    change("3", root -> root.put("strict", true));
    refused(merge("1", "2", "3"), "whether a SHOULD binds (--strict)");
    shard(3, "c");
    change("3", root -> ((ArrayNode) root.get("options")).add("--quiet").add("1s"));
    refused(merge("1", "2", "3"), "shards differ in the options: \"\" in");
    shard(3, "c");
    change("3", root -> ((ObjectNode) root.get("shard")).put("of", 4));
    refused(merge("1", "2", "3"), "shards differ in the number of shards");
  }

  @Test
  void shard_that_was_broken_off_is_told() throws IOException {
    change("2", root -> root.put("interrupted", true));
    refused(merge("1", "2", "3"), path("2") + " was broken off");
  }

  @Test
  void what_is_no_shard_is_told() throws IOException {
    Files.delete(path("1").resolve("matrix.json"));
    Files.writeString(path("2").resolve("matrix.json"), "{");
    refused(
        merge("1", "2", "3"),
        path("1") + ": there is no matrix.json that can be read",
        path("2") + ": matrix.json is broken: it is not JSON");
    refused(merge("nowhere"), "there is no matrix.json");
  }

  @Test
  void lost_report_and_a_folder_of_two_are_told() throws IOException {
    Files.delete(path("3").resolve("c/report.html"));
    refused(merge("1", "2", "3"), path("3") + " lacks the report of c");
    shard(3, "c");
    change("3", root -> row(root).put("folder", "b"));
    refused(merge("1", "2", "3"), "b and c have one folder, b");
  }

  @Test
  void stranger_in_a_shard_is_told() throws IOException {
    ObjectNode stranger = MAPPER.createObjectNode();
    change(
        "3",
        root -> {
          stranger.setAll(row(root).deepCopy());
          stranger.put("name", "z").put("folder", "z");
          ((ArrayNode) root.get("judged")).add(stranger);
        });
    refused(merge("1", "2", "3"), "z, judged in " + path("3") + ", is not in the list of subjects");
  }

  @Test
  void whole_does_not_overwrite_its_parts() throws IOException {
    refused(merge(path("1"), "1", "2", "3"), "have to be two folders");
    refused(merge(path("1").resolve("deeper"), "1", "2", "3"), "have to be two folders");
    refused(merge(folder, "1", "2", "3"), "have to be two folders");
  }

  private void refused(Result result, String... told) {
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains(told);
    assertThat(result.err().lines()).allMatch(line -> line.startsWith("wirecheck: "));
    assertThat(result.err().lines().count()).isGreaterThanOrEqualTo(told.length);
  }

  private Result merge(String... shards) {
    return merge(folder.resolve("out"), shards);
  }

  private Result merge(Path out, String... shards) {
    List<String> arguments = new ArrayList<>(List.of("merge"));
    for (String shard : shards) {
      arguments.add(path(shard).toString());
    }
    arguments.addAll(List.of("--report", out.toString()));
    return CommandLineForTests.quietly(arguments.toArray(String[]::new));
  }

  private Path path(String shard) {
    return folder.resolve(shard);
  }

  private void change(String shard, Consumer<ObjectNode> change) throws IOException {
    Path file = path(shard).resolve("matrix.json");
    ObjectNode root = (ObjectNode) MAPPER.readTree(file.toFile());
    change.accept(root);
    MAPPER.writeValue(file.toFile(), root);
  }

  private static ObjectNode row(ObjectNode root) {
    return (ObjectNode) root.at("/judged/0");
  }

  private void shard(int number, String... names) throws IOException {
    Path directory = Files.createDirectories(path(String.valueOf(number)));
    List<String> rows = new ArrayList<>();
    for (String name : names) {
      Path evidence = Files.createDirectories(directory.resolve(name).resolve("evidence"));
      Files.writeString(evidence.resolve("TCP-S2-1.pcap"), "evidence of " + name);
      Files.writeString(directory.resolve(name).resolve("report.html"), "report of " + name);
      rows.add(
          """
          {"name": "%s", "role": "tcp-server", "folder": "%s", "outcome": "judged",
           "conformance": "conformant", "status": 0, "reason": "it is good.", "seconds": 1.5,
           "verdicts": {"TCP-S2": "pass"}, "reasons": {}, "known": {}}"""
              .formatted(name, name));
    }
    Files.writeString(
        directory.resolve("matrix.json"),
        """
        {"suite": {"name": "wirecheck", "version": "1.0.0"},
         "specification": {"name": "hello", "version": "1"},
         "started": "2026-01-01T00:00:0%dZ", "seconds": 2.5, "strict": false, "options": [],
         "interrupted": false, "subjects": ["a", "b", "c", "d"],
         "shard": {"number": %d, "of": 3},
         "requirements": [
           {"id": "TCP-S2", "role": "tcp-server", "level": "MUST", "title": "server replies"}],
         "judged": [%s]}"""
            .formatted(number, number, String.join(",", rows)));
  }
}
