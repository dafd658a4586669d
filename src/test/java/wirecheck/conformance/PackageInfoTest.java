package wirecheck.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every package that users get says what it is. */
class PackageInfoTest {
  private static final String INFO = "package-info.java";

  @TempDir private Path folder;

  @Test
  void every_package_of_the_suite_says_what_it_is() throws IOException {
    assertThat(packages(Path.of("main/java"))).hasSizeGreaterThan(20);
    assertThat(silent(Path.of("main/java"))).isEmpty();
  }

  @Test
  void every_package_of_the_reference_implementation_says_what_it_is() throws IOException {
    Path sources = Path.of("../reference-impl/src/main/java");
    assertThat(packages(sources)).isNotEmpty();
    assertThat(silent(sources)).isEmpty();
  }

  @Test
  void a_package_without_a_word_or_with_an_empty_one_is_found() throws IOException {
    write("a/good/package-info.java", "/** What it is. */\npackage a.good;\n");
    write("a/empty/package-info.java", "/** */\npackage a.empty;\n");
    write("a/bare/Thing.java", "package a.bare;\n");
    assertThat(silent(folder)).containsExactly(folder.resolve("a/bare"), folder.resolve("a/empty"));
  }

  /** Folders with Java files in them. */
  private static List<Path> packages(Path sources) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(Path::getParent)
          .distinct()
          .sorted()
          .toList();
    }
  }

  private static List<Path> silent(Path sources) throws IOException {
    List<Path> packages = packages(sources);
    return packages.stream().filter(room -> !speaks(room.resolve(INFO))).toList();
  }

  private static boolean speaks(Path info) {
    return Files.exists(info) && text(info).matches("(?s).*/\\*\\*[\\s*]*\\w.*\\*/.*package .*");
  }

  private static String text(Path info) {
    try {
      return Files.readString(info);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
