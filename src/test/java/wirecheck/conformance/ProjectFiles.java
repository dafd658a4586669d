package wirecheck.conformance;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** The files of a project that people write: without what a build or a run leaves behind. */
final class ProjectFiles {
  private final Path root;
  private final List<Path> files = new ArrayList<>();

  private ProjectFiles(Path root) {
    this.root = root;
  }

  static ProjectFiles below(Path root) throws IOException {
    ProjectFiles found = new ProjectFiles(root);
    Files.walkFileTree(root, found.new Walk());
    return found;
  }

  /** Paths relative to the root, sorted, with {@code /} on every system. */
  List<String> ending(String end) {
    return files.stream()
        .map(file -> root.relativize(file).toString().replace('\\', '/'))
        .filter(name -> name.endsWith(end))
        .sorted()
        .toList();
  }

  String text(String name) throws IOException {
    return Files.readString(root.resolve(name));
  }

  private final class Walk extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(root) && isLeftBehind(folder.getFileName().toString())
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    private boolean isLeftBehind(String folder) {
      return folder.equals("target")
          || folder.startsWith(".")
          || folder.startsWith("wirecheck-report");
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      files.add(file);
      return FileVisitResult.CONTINUE;
    }
  }
}
