package wirecheck.report.text;

import wirecheck.base.Escaped;
import wirecheck.base.Flow;
import wirecheck.base.Payload;
import wirecheck.base.Trace;
import wirecheck.base.Transport;

/** What an event of a trace is called, and which way its arrow points. */
public final class EventWords {
  private static final int SHOWN_NOTE = 200;

  private EventWords() {}

  /** Whether the event runs between two parties; the others are notes at one. */
  public static boolean isArrow(Trace.Event event) {
    return !event.other().isEmpty();
  }

  /** Whether the arrow starts at the party that tells; otherwise it ends there. */
  public static boolean isOutgoing(Trace.Event event) {
    return switch (event.kind()) {
      case RECEIVED, SAW_END_OF_STREAM, SAW_RESET, SAW_SILENCE -> false;
      default -> true;
    };
  }

  public static boolean carriesBytes(Trace.Event event) {
    return event.kind() == Trace.Kind.SENT || event.kind() == Trace.Kind.RECEIVED;
  }

  /** The event in a few words, with at most so many bytes of a payload; escaped. */
  public static String of(Trace.Event event, int atMostBytes) {
    String words = carriesBytes(event) ? bytes(event, atMostBytes) : words(event);
    String note = Escaped.line(event.note(), SHOWN_NOTE);
    if (note.isEmpty()) {
      return words;
    }
    return isArrow(event) ? words + ": " + note : note;
  }

  /** The event in at most so many characters, with as many bytes of a payload as that allows. */
  public static String within(Trace.Event event, int characters) {
    int bytes = characters;
    String words = of(event, bytes);
    while (bytes > 1 && words.length() > characters) {
      bytes = bytes * 3 / 4;
      words = of(event, bytes);
    }
    return Escaped.brief(words, characters);
  }

  private static String bytes(Trace.Event event, int atMost) {
    Payload head = event.head().head(atMost);
    String text = '"' + head.escaped() + '"';
    return head.length() == event.length() ? text : text + "... (" + event.length() + " bytes)";
  }

  private static String words(Trace.Event event) {
    return switch (event.kind()) {
      case CONNECTED -> "connects";
      case REFUSED -> isUdp(event) ? "refused (ICMP port unreachable)" : "refused (RST)";
      case HALF_CLOSED -> "half-close (FIN)";
      case CLOSED -> "close";
      case RESET, SAW_RESET -> "reset (RST)";
      case SAW_END_OF_STREAM -> "end of stream (FIN)";
      case SAW_SILENCE -> "silence";
      case FAULT -> "fault";
      case STARTED -> "started";
      case READY -> "ready";
      case SIGNALLED -> "signalled";
      case ENDED -> "ended";
      case SENT, RECEIVED, NOTE -> "";
    };
  }

  private static boolean isUdp(Trace.Event event) {
    return event.flow().map(Flow::transport).filter(Transport.UDP::equals).isPresent();
  }
}
