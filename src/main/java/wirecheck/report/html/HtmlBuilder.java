package wirecheck.report.html;

import java.util.ArrayDeque;
import java.util.Deque;
import wirecheck.base.Escaped;

/**
 * Builds HTML and SVG. Everything that is given as text or as the value of an attribute is escaped,
 * so that no stranger's markup gets through; names of elements and attributes come from the suite.
 */
public final class HtmlBuilder {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; attributes are names and values by turns. */
  public HtmlBuilder open(String element, String... attributes) {
    tag(element, attributes);
    open.push(element);
    return this;
  }

  public HtmlBuilder close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element that has no content and no end tag. */
  public HtmlBuilder empty(String element, String... attributes) {
    tag(element, attributes);
    return this;
  }

  /** A text that may come from a stranger. */
  public HtmlBuilder text(String text) {
    out.append(escaped(text));
    return this;
  }

  /** An element that holds nothing but a text. */
  public HtmlBuilder element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close();
  }

  /** A line end between elements, for those who read the source. */
  public HtmlBuilder line() {
    out.append('\n');
    return this;
  }

  /** The suite's own text, as it is: a style sheet, a document type. */
  HtmlBuilder raw(String trusted) {
    out.append(trusted);
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private void tag(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]);
      out.append("=\"").append(escaped(attributes[i + 1])).append('"');
    }
    out.append('>');
  }

  private static String escaped(String text) {
    return Escaped.line(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
