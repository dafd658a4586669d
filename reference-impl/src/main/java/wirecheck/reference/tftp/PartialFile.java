package wirecheck.reference.tftp;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file under way, which has its name only when it is whole. */
final class PartialFile implements Closeable {
  private final Path file;
  private final Path part;

  /**
   * Beside the file to be.
   *
   * @param mark that no other file under way has
   */
  PartialFile(Path file, int mark) {
    this.file = file;
    this.part = file.resolveSibling("." + file.getFileName() + "." + mark + ".part");
  }

  OutputStream open() throws IOException {
    return Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /**
   * Gives the file its name.
   *
   * @throws IOException when another has it meanwhile
   */
  void complete() throws IOException {
    Files.move(part, file);
  }

  /** What is not whole is taken away. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(part);
  }
}
