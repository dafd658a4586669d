package wirecheck.report.html;

import java.time.Duration;
import java.util.Locale;
import wirecheck.base.Escaped;
import wirecheck.base.Trace;
import wirecheck.report.text.EventWords;
import wirecheck.report.text.Folded;
import wirecheck.report.text.Seconds;

/**
 * A conversation as a sequence diagram in SVG: a lane a party, an arrow a transfer, a label a note,
 * time running down. Bounded in height: the middle of a long conversation is left out with a count.
 * Colours and fonts come from the page's style sheet.
 */
final class SequenceDiagram {
  private static final int SHOWN_EVENTS = 60;
  private static final int SHOWN_BYTES = 200;
  private static final int SHOWN_NAME = 24;
  private static final int SHORTEST = 12;
  private static final int ROW = 30;
  private static final int PAUSE = 22;
  private static final int HEAD = 36;

  /** From here on a pause between two events is drawn as one. */
  private static final Duration LONG = Duration.ofMillis(200);

  private final Folded<Trace.Event> events;
  private final int lost;
  private final DiagramFrame frame;
  private final HtmlBuilder rows = new HtmlBuilder();
  private int y = HEAD;
  private Duration before = Duration.ZERO;

  private SequenceDiagram(Trace trace) {
    events = Folded.of(trace.events(), SHOWN_EVENTS);
    lost = trace.lost();
    frame = new DiagramFrame(Lanes.of(trace.events()));
  }

  /** Draws the conversation; nothing if there was none. */
  static void draw(Trace trace, HtmlBuilder page) {
    if (!trace.events().isEmpty()) {
      new SequenceDiagram(trace).draw(page);
    }
  }

  private void draw(HtmlBuilder page) {
    events.head().forEach(this::row);
    if (events.isFolded()) {
      fold(String.format(Locale.ROOT, "%,d more events", events.left()));
      before = events.tail().get(0).at();
    }
    events.tail().forEach(this::row);
    if (lost > 0) {
      fold(String.format(Locale.ROOT, "%,d events after the trace was full", lost));
    }
    frame.draw(page, rows, y);
  }

  private void row(Trace.Event event) {
    Duration pause = event.at().minus(before);
    if (pause.compareTo(LONG) >= 0 && y > HEAD) {
      frame.pause(y + 2, y + PAUSE - 2);
      rows.element("text", Seconds.rough(pause), "class", "pause", "x", "46", "y", "" + (y + 15));
      y += PAUSE;
    }
    before = event.at();
    int middle = y + ROW - 9;
    rows.open("g", "class", styleOf(event.kind()));
    rows.element("title", EventWords.of(event, SHOWN_BYTES));
    rows.element(
        "text", Seconds.plain(event.at()), "class", "time", "x", "46", "y", "" + (middle + 4));
    if (EventWords.isArrow(event)) {
      arrow(event, middle);
    } else {
      note(frame.x(event.party()), middle, label(event, frame.notesFit()));
    }
    rows.close().line();
    y += ROW;
  }

  private void arrow(Trace.Event event, int middle) {
    boolean outgoing = EventWords.isOutgoing(event);
    int from = frame.x(outgoing ? event.party() : event.other());
    int to = frame.x(outgoing ? event.other() : event.party());
    if (from == to) {
      note(from, middle, label(event, frame.notesFit()));
      return;
    }
    DiagramArrow.draw(rows, event.kind(), from, to, middle);
    rows.element(
        "text",
        label(event, DiagramFrame.fitting(Math.abs(to - from) - 24)),
        "class",
        "label",
        "x",
        "" + (from + to) / 2,
        "y",
        "" + (middle - 6));
  }

  private void note(int lane, int middle, String words) {
    String shown = Escaped.brief(words, frame.notesFit());
    int width = DiagramFrame.widthOf(shown) + 16;
    int left = frame.clamped(lane - width / 2, width);
    rows.open(
        "rect",
        "x",
        "" + left,
        "y",
        "" + (middle - 10),
        "width",
        "" + width,
        "height",
        "20",
        "rx",
        "10");
    rows.close();
    rows.element(
        "text", shown, "class", "words", "x", "" + (left + width / 2), "y", "" + (middle + 4));
  }

  private void fold(String words) {
    frame.pause(y + 2, y + ROW - 2);
    rows.element(
        "text", words, "class", "fold", "x", "" + frame.centre(), "y", "" + (y + ROW / 2 + 4));
    y += ROW;
  }

  /** What is written at the event; says who, if the party shares a lane. */
  private String label(Trace.Event event, int room) {
    if (frame.lanes().has(event.party())) {
      return EventWords.within(event, room);
    }
    String who = Escaped.brief(event.party(), SHOWN_NAME) + ": ";
    return who + EventWords.within(event, Math.max(SHORTEST, room - who.length()));
  }

  private static String styleOf(Trace.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
