package wirecheck.matrix;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The folders of the subjects, brought together from several places. */
final class MergeFolders {
  private final Map<Path, MatrixReport> parts;
  private final Path out;

  MergeFolders(Map<Path, MatrixReport> parts, Path out) {
    this.parts = parts;
    this.out = out;
  }

  /** What is in the way, each in one line; nothing if nothing is. */
  List<String> problems() throws IOException {
    List<String> problems = new ArrayList<>();
    for (Map.Entry<Path, MatrixReport> part : parts.entrySet()) {
      Path path = part.getKey();
      if (isInside(out, path) || isInside(path, out)) {
        problems.add("--report " + out + " and " + path + " have to be two folders");
      }
      for (MatrixRow row : part.getValue().rows()) {
        if (row.outcome().hasVerdict()
            && !Files.isReadable(path.resolve(row.folder()).resolve("report.html"))) {
          problems.add(path + " lacks the report of " + row.name() + ", " + row.folder());
        }
      }
    }
    if (Files.exists(out) && !MatrixDirectory.isEmptyOrOne(out)) {
      problems.add("--report " + out + " holds something that is no matrix");
    }
    return problems;
  }

  private static boolean isInside(Path inner, Path outer) throws IOException {
    return real(inner).startsWith(real(outer));
  }

  private static Path real(Path path) throws IOException {
    return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize();
  }

  /** Copies them; what an earlier merge left there is replaced. */
  void copy() throws IOException {
    EarlierResults.remove(out);
    for (Map.Entry<Path, MatrixReport> part : parts.entrySet()) {
      for (MatrixRow row : part.getValue().rows()) {
        Path from = part.getKey().resolve(row.folder());
        Path to = out.resolve(row.folder());
        if (Files.isDirectory(to)) {
          Files.walkFileTree(to, new Removal());
        }
        if (Files.isDirectory(from)) {
          Files.walkFileTree(from, new Copy(from, to));
        }
      }
    }
  }

  /** Copies files and folders, and nothing that leads elsewhere. */
  private static final class Copy extends SimpleFileVisitor<Path> {
    private final Path from;
    private final Path to;

    Copy(Path from, Path to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      Files.createDirectories(to.resolve(from.relativize(folder)));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (attributes.isRegularFile()) {
        Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
      }
      return FileVisitResult.CONTINUE;
    }
  }

  /** Removes a folder with all that is in it. */
  private static final class Removal extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
