package wirecheck.sut;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wirecheck.base.Deadline;

/**
 * What a program printed to one stream. Bounded: the first {@value #HEAD} and the last {@value
 * #TAIL} bytes are kept, whatever it prints. Safe for many threads.
 */
public final class Output {
  private static final int HEAD = 1 << 18;
  private static final int TAIL = 1 << 15;
  private static final int SHOWN_LINES = 32;
  private static final int SHOWN_LINE_LENGTH = 400;

  private byte[] head = new byte[1 << 10];
  private int headLength;
  private byte[] tail = new byte[0];
  private int tailEnd;
  private long length;
  private boolean ended;
  private final Map<String, TextCounter> counters = new HashMap<>();

  /**
   * @param words the texts to listen for, each with whether it counts in any letter case
   */
  public Output(Map<String, Boolean> words) {
    words.forEach((text, anyCase) -> counters.put(text, new TextCounter(text, anyCase)));
  }

  /** Adds what was read. */
  public synchronized void add(byte[] bytes, int count) {
    length += count;
    counters.values().forEach(counter -> counter.read(bytes, count));
    int toHead = Math.min(count, HEAD - headLength);
    if (headLength + toHead > head.length) {
      head = Arrays.copyOf(head, Math.min(HEAD, Math.max(2 * head.length, headLength + toHead)));
    }
    System.arraycopy(bytes, 0, head, headLength, toHead);
    headLength += toHead;
    addToTail(bytes, toHead, count);
    notifyAll();
  }

  private void addToTail(byte[] bytes, int from, int to) {
    if (from < to && tail.length == 0) {
      tail = new byte[TAIL];
    }
    int next = from;
    while (next < to) {
      int count = Math.min(to - next, TAIL - tailEnd);
      System.arraycopy(bytes, next, tail, tailEnd, count);
      tailEnd = (tailEnd + count) % TAIL;
      next += count;
    }
  }

  /** Says that nothing more will come. */
  public synchronized void end() {
    ended = true;
    notifyAll();
  }

  /** Forgets for counting what was printed so far: what a program says unasked does not count. */
  public synchronized void mark() {
    counters.values().forEach(TextCounter::reset);
  }

  /**
   * How often a text has been printed since the mark.
   *
   * @param text one of those that are listened for
   */
  public synchronized int count(String text) {
    return counters.get(text).count();
  }

  /** How often any of the texts has been printed since the mark. */
  public synchronized int countAll() {
    return counters.values().stream().mapToInt(TextCounter::count).sum();
  }

  /** Waits until a text stands there so many times, or nothing more will come; tells how often. */
  public synchronized int awaitCount(String text, int wanted, Duration atMost) {
    Deadline deadline = Deadline.in(atMost);
    boolean goOn = true;
    while (count(text) < wanted && !ended && goOn && !deadline.isOver()) {
      goOn = pause(deadline);
    }
    return count(text);
  }

  /** Waits until nothing more will come. */
  public synchronized void awaitEnd(Duration atMost) {
    Deadline deadline = Deadline.in(atMost);
    boolean goOn = true;
    while (goOn && !ended && !deadline.isOver()) {
      goOn = pause(deadline);
    }
  }

  private boolean pause(Deadline deadline) {
    try {
      wait(deadline.slice(1000));
      return true;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  public synchronized boolean isEmpty() {
    return length == 0;
  }

  /** The last lines, each cut to a bearable length; not escaped. */
  public List<String> lastLines() {
    List<String> lines = text().lines().toList();
    return lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size()).stream()
        .map(Output::cut)
        .toList();
  }

  private static String cut(String line) {
    return line.length() <= SHOWN_LINE_LENGTH
        ? line
        : line.substring(0, SHOWN_LINE_LENGTH) + "... (" + line.length() + " characters)";
  }

  /** What was kept, line ends of a terminal made plain ones. */
  private synchronized String text() {
    String begin = new String(head, 0, headLength, StandardCharsets.UTF_8);
    String end = "";
    long beyond = length - headLength;
    if (beyond > TAIL) {
      byte[] ordered = new byte[TAIL];
      System.arraycopy(tail, tailEnd, ordered, 0, TAIL - tailEnd);
      System.arraycopy(tail, 0, ordered, TAIL - tailEnd, tailEnd);
      end = "\n... " + (beyond - TAIL) + " bytes not kept ...\n";
      end += new String(ordered, StandardCharsets.UTF_8);
    } else if (beyond > 0) {
      end = new String(tail, 0, (int) beyond, StandardCharsets.UTF_8);
    }
    return (begin + end).replace("\r\n", "\n");
  }
}
