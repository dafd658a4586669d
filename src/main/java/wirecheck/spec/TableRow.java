package wirecheck.spec;

import java.util.ArrayList;
import java.util.List;

/** A row of a table, with the escapes that Gherkin has for its cells. */
final class TableRow {
  private TableRow() {}

  /** The cells of a line that begins with a bar. */
  static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    for (int at = 1; at < line.length(); at++) {
      char letter = line.charAt(at);
      if (letter == '|') {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else if (letter == '\\' && at + 1 < line.length()) {
        at++;
        cell.append(escaped(line.charAt(at)));
      } else {
        cell.append(letter);
      }
    }
    return cells;
  }

  private static String escaped(char letter) {
    return switch (letter) {
      case 'n' -> "\n";
      case '|', '\\' -> String.valueOf(letter);
      default -> "\\" + letter;
    };
  }
}
