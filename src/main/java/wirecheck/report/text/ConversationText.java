package wirecheck.report.text;

import java.util.ArrayList;
import java.util.List;
import wirecheck.base.Escaped;
import wirecheck.base.Trace;

/** A trace as aligned lines of plain ASCII: time, who, which way, to whom, what. */
public final class ConversationText {
  private static final int SHOWN_WORDS = 72;
  private static final int SHOWN_NAME = 24;
  private static final int ARROW_WIDTH = 5;

  private final List<Trace.Event> events;
  private final int lost;
  private final int partyWidth;
  private final int otherWidth;

  public ConversationText(Trace trace) {
    events = trace.events();
    lost = trace.lost();
    partyWidth = events.stream().mapToInt(event -> name(event.party()).length()).max().orElse(0);
    otherWidth = events.stream().mapToInt(event -> name(event.other()).length()).max().orElse(0);
  }

  /** At most so many events, the middle left out with a count. */
  public List<String> lines(int atMost) {
    Folded<Trace.Event> folded = Folded.of(events, atMost);
    List<String> lines = new ArrayList<>();
    folded.head().forEach(event -> lines.add(line(event)));
    if (folded.isFolded()) {
      lines.add("            ... " + folded.left() + " more events; report.html shows more");
    }
    folded.tail().forEach(event -> lines.add(line(event)));
    if (lost > 0) {
      lines.add("            ... and " + lost + " events after the trace was full");
    }
    return lines;
  }

  private String line(Trace.Event event) {
    String what = EventWords.within(event, SHOWN_WORDS);
    String who =
        String.format(
            "%9s  %-" + Math.max(1, partyWidth) + "s",
            Seconds.exact(event.at()),
            name(event.party()));
    if (!EventWords.isArrow(event)) {
      int arrow = otherWidth == 0 ? 0 : ARROW_WIDTH + otherWidth;
      return (who + " ".repeat(arrow) + "  " + what).stripTrailing();
    }
    return String.format(
            "%s %s %-" + otherWidth + "s  %s", who, arrow(event), name(event.other()), what)
        .stripTrailing();
  }

  private static String arrow(Trace.Event event) {
    return switch (event.kind()) {
      case REFUSED -> "--x";
      case RESET -> "==>";
      case SAW_RESET -> "<==";
      default -> EventWords.isOutgoing(event) ? "-->" : "<--";
    };
  }

  private static String name(String party) {
    return Escaped.brief(party, SHOWN_NAME);
  }
}
