package wirecheck.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.function.Consumer;

/**
 * A page in one file that loads nothing, runs no script, and forbids both by its content security
 * policy.
 */
public final class HtmlPage {
  private HtmlPage() {}

  /**
   * The whole page.
   *
   * @param content writes what it shows
   * @param styleSheets resources of this package, the later over the earlier
   */
  public static String of(String title, Consumer<HtmlBuilder> content, String... styleSheets)
      throws IOException {
    StringBuilder style = new StringBuilder();
    for (String sheet : styleSheets) {
      style.append(resource(sheet));
    }
    HtmlBuilder page = new HtmlBuilder();
    page.raw("<!DOCTYPE html>").line();
    page.open("html", "lang", "en").open("head");
    page.empty("meta", "charset", "utf-8");
    page.empty(
        "meta", "http-equiv", "Content-Security-Policy", "content", policy(style.toString()));
    page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.empty("meta", "name", "color-scheme", "content", "light dark");
    page.empty("meta", "name", "referrer", "content", "no-referrer");
    page.element("title", title);
    page.open("style").raw(style.toString()).close().close().line();
    page.open("body").open("main");
    content.accept(page);
    page.close().close().close().line();
    return page.toString();
  }

  private static String policy(String style) {
    return "default-src 'none'; style-src 'sha256-"
        + hash(style)
        + "'; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String style) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(style.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("the suite's jar lacks its resource wirecheck/report/html/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
