package wirecheck.sut.process;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A fresh folder of one instance of a program, which everybody may read and write, since a server
 * may drop its privileges. It lies in a folder of its own.
 */
final class InstanceFolder {
  private final Path parent;
  private final Path folder;

  private InstanceFolder(Path parent, Path folder) {
    this.parent = parent;
    this.folder = folder;
  }

  /**
   * Makes one.
   *
   * @throws IOException if that cannot be done
   */
  static InstanceFolder make() throws IOException {
    Path parent = Files.createTempDirectory("wirecheck-");
    Path folder = Files.createDirectory(parent.resolve("files"));
    if (parent.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    }
    return new InstanceFolder(parent, folder);
  }

  Path path() {
    return folder;
  }

  /** Removes it with all that is in it; what cannot be removed stays. */
  void remove() {
    try {
      Files.walkFileTree(parent, new Remover());
    } catch (IOException stays) {
      // Somebody else still writes to it, or owns what is in it.
    }
  }

  private static final class Remover extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
        throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path visited, IOException failure)
        throws IOException {
      Files.delete(visited);
      return FileVisitResult.CONTINUE;
    }
  }
}
