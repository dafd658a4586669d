package wirecheck.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wirecheck.base.Escaped;

/** What a report has to be so that nothing that a stranger said can harm its reader. */
public final class Harmless {
  /** Controls but tab and line feed, bidirectional and other format characters, non-characters. */
  private static final Pattern UNSAFE =
      Pattern.compile("[\\p{Cc}&&[^\\t\\n]]|[\\p{Cf}\\p{Cs}\\p{Cn}\\ufffd\\u2028\\u2029]");

  private static final Set<String> ELEMENTS =
      Set.of(
          ("html head meta title style body main header section article details summary"
                  + " fieldset legend label input table thead tbody tr th td h1 h2 h3 p div span"
                  + " small b a code pre ul ol li dl dt dd mark svg g path rect text")
              .split(" "));

  private static final Set<String> LINKS = Set.of("href", "src", "action", "formaction", "data");

  private static final Pattern TAG =
      Pattern.compile("<!DOCTYPE html>|<(/?)([a-z][a-z0-9]*)((?: [a-zA-Z:-]+=\"[^\"<>]*\")*) ?/?>");

  private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-zA-Z:-]+)=\"([^\"]*)\"");

  private Harmless() {}

  /** The text of a file, which has to be valid UTF-8. */
  public static String textOf(Path file) throws IOException {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException invalid) {
      throw new AssertionError(file + " is not valid UTF-8", invalid);
    }
  }

  /** The characters that could harm a reader or a terminal, each with what stands around it. */
  public static List<String> complaintsAboutText(String text) {
    return UNSAFE
        .matcher(text)
        .results()
        .limit(10)
        .map(
            found -> {
              int from = Math.max(0, found.start() - 20);
              int to = Math.min(text.length(), found.end() + 20);
              return Escaped.line(text.substring(from, to));
            })
        .toList();
  }

  /** Whatever in a page is not text, or an element and an attribute as the suite makes them. */
  public static List<String> complaintsAboutPage(String page) {
    List<String> complaints = new ArrayList<>();
    String markup = page.replaceFirst("(?s)<style>.*?</style>", "");
    Matcher tag = TAG.matcher(markup);
    int at = markup.indexOf('<');
    while (at >= 0) {
      if (tag.find(at) && tag.start() == at) {
        complain(tag, complaints);
        at = markup.indexOf('<', tag.end());
      } else {
        complaints.add(markup.substring(at, Math.min(markup.length(), at + 60)));
        at = markup.indexOf('<', at + 1);
      }
    }
    return complaints;
  }

  private static void complain(Matcher tag, List<String> complaints) {
    if (tag.group(2) == null) {
      return;
    }
    if (!ELEMENTS.contains(tag.group(2))) {
      complaints.add(tag.group());
    }
    Matcher attribute = ATTRIBUTE.matcher(tag.group(3));
    while (attribute.find()) {
      boolean away =
          LINKS.contains(attribute.group(1)) && !attribute.group(2).matches("[#\\w./-]*");
      if (attribute.group(1).startsWith("on") || attribute.group(1).equals("style") || away) {
        complaints.add(tag.group());
      }
    }
  }
}
