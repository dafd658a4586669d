package wirecheck.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader is sent to is there: cited documents, and the targets of relative links. */
class CitedDocumentsTest {
  private static final Path PROJECT = Path.of("..");

  @TempDir private Path folder;

  @Test
  void every_document_that_is_cited_is_in_the_project() throws IOException {
    ProjectFiles project = ProjectFiles.below(PROJECT);
    assertThat(project.ending(".java")).hasSizeGreaterThan(500);
    assertThat(project.ending(".feature")).hasSizeGreaterThan(20);
    assertThat(CitedDocuments.missing(project)).isEmpty();
  }

  @Test
  void every_relative_link_leads_somewhere() throws IOException {
    ProjectFiles project = ProjectFiles.below(PROJECT);
    assertThat(project.ending(".md")).contains("README.md", "docs/spec/hello.md");
    assertThat(MarkdownLinks.broken(PROJECT, project)).isEmpty();
  }

  @Test
  void a_document_that_is_not_there_is_found_wherever_it_is_cited() throws IOException {
    write("docs/there.md", "See plans.md, and https://example.org/elsewhere.md.\n");
    write("A.java", "class A {\n  /* there.md; lost.md */\n  String s = \"// text.md\";\n}\n");
    write("B.java", "// gone.md\nclass B {\n  char c = '\"'; // docs/other.md, summary.md\n}\n");
    write("a.feature", "Feature: a\n  Source: no.md.\n");
    write("p/pack.yaml", "documents: [docs/there.md, docs/pack.md]\n");
    write("target/Old.java", "// old.md\n");
    assertThat(CitedDocuments.missing(ProjectFiles.below(folder)))
        .containsExactly(
            "A.java:2: lost.md",
            "B.java:1: gone.md",
            "B.java:3: docs/other.md",
            "a.feature:2: no.md",
            "p/pack.yaml:1: docs/pack.md",
            "docs/there.md:1: plans.md");
  }

  @Test
  void a_link_to_no_file_and_to_no_heading_is_found() throws IOException {
    write(
        "README.md",
        """
        # One `word`, two
        [good](docs/a.md) [good](docs) [good](#one-word-two) [good](docs/a.md#there) [out](https://b.c/d)
        [bad](a.md) and ![bad](docs/a.png)
        [bad](#nowhere), [bad](docs/a.md#one-word-two)
        `[code](x.md)`
        ```
        [code](y.md)
        ```
        """);
    write("docs/a.md", "## There\n```\n# not there\n```\n[bad](README.md) [bad](#not-there)\n");
    assertThat(MarkdownLinks.broken(folder, ProjectFiles.below(folder)))
        .containsExactly(
            "README.md:3: a.md",
            "README.md:3: docs/a.png",
            "README.md:4: #nowhere",
            "README.md:4: docs/a.md#one-word-two",
            "docs/a.md:5: README.md",
            "docs/a.md:5: #not-there");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
