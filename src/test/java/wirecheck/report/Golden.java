package wirecheck.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Texts to compare with, from the test resources of this package. */
public final class Golden {
  private Golden() {}

  public static String text(String name) throws IOException {
    try (InputStream in = Golden.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
