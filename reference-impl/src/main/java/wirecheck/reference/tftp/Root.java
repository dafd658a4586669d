package wirecheck.reference.tftp;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** The folder outside which a server neither reads nor writes, whatever it is asked for. */
final class Root {
  private final Path folder;

  /**
   * Links in its own path are followed.
   *
   * @throws IOException when there is no such folder
   */
  Root(Path folder) throws IOException {
    this.folder = folder.toRealPath();
    if (!Files.isDirectory(this.folder)) {
      throw new IOException("no folder: " + folder);
    }
  }

  /**
   * A file that is there.
   *
   * @throws Refusal when it is not, or is none, or is not to be read
   */
  Path readable(String name) throws Refusal {
    Path file = real(inside(name));
    if (!file.startsWith(folder) || !Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new Refusal(ErrorCode.ACCESS_VIOLATION, "not to be read");
    }
    return file;
  }

  /**
   * A file that is not there yet.
   *
   * @throws Refusal when it is, or cannot be
   */
  Path writable(String name) throws Refusal {
    Path file = inside(name);
    if (file.equals(folder) || !real(file.getParent()).startsWith(folder)) {
      throw new Refusal(ErrorCode.ACCESS_VIOLATION, "not to be written");
    }
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new Refusal(ErrorCode.FILE_EXISTS, "file exists");
    }
    return file;
  }

  private Path inside(String name) throws Refusal {
    try {
      Path file = folder.resolve(name).normalize();
      if (file.startsWith(folder)) {
        return file;
      }
    } catch (InvalidPathException noName) {
      throw new Refusal(ErrorCode.FILE_NOT_FOUND, "no file name");
    }
    throw new Refusal(ErrorCode.ACCESS_VIOLATION, "outside the root");
  }

  /** With all links followed. */
  private static Path real(Path file) throws Refusal {
    try {
      return file.toRealPath();
    } catch (FileSystemException missing) {
      throw new Refusal(ErrorCode.FILE_NOT_FOUND, "file not found");
    } catch (IOException unreadable) {
      throw new Refusal(ErrorCode.ACCESS_VIOLATION, "cannot be reached");
    }
  }
}
