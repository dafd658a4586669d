package wirecheck.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a pack lies: packed into the suite, or in a folder of the user's.
 *
 * @param path of the folder; for a pack of the suite below {@code features}
 * @param builtIn whether it is packed into the suite
 */
record PackFolder(Path path, boolean builtIn) {
  private static final String ROOT = "/features";
  static final String PACK_FILE = "pack.yaml";

  /** Looks into a folder while it is open. */
  interface Reader<T> {
    T read(Path folder) throws IOException;
  }

  static PackFolder builtIn(String name) {
    return new PackFolder(Path.of(name), true);
  }

  static PackFolder at(Path folder) {
    return new PackFolder(folder, false);
  }

  /** The names of the packs of the suite. */
  static List<String> builtInNames() {
    return openRoot(
        root -> {
          try (Stream<Path> folders = Files.list(root)) {
            return folders
                .filter(folder -> Files.isRegularFile(folder.resolve(PACK_FILE)))
                .map(folder -> folder.getFileName().toString().replace("/", ""))
                .sorted()
                .toList();
          }
        });
  }

  /** Whether there is a pack. */
  boolean exists() {
    return open(folder -> Files.isRegularFile(folder.resolve(PACK_FILE)));
  }

  /** Reads in the folder. */
  <T> T open(Reader<T> reader) {
    if (builtIn) {
      return openRoot(root -> reader.read(root.resolve(path.toString())));
    }
    try {
      return reader.read(path);
    } catch (IOException failure) {
      throw new UsageError("cannot read the pack " + path + ": " + failure.getMessage());
    }
  }

  private static <T> T openRoot(Reader<T> reader) {
    try {
      URL root = PackFolder.class.getResource(ROOT);
      if (!(root.openConnection() instanceof JarURLConnection packed)) {
        return reader.read(Path.of(root.toURI()));
      }
      Path file = Path.of(packed.getJarFileURL().toURI());
      try (FileSystem jar = FileSystems.newFileSystem(file)) {
        return reader.read(jar.getPath(ROOT));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Where Cucumber finds a folder of feature files in it. */
  String cucumberPath(String folder) {
    return builtIn
        ? "classpath:" + ROOT.substring(1) + "/" + path + "/" + folder
        : path.resolve(folder).toAbsolutePath().normalize().toUri().toString();
  }
}
