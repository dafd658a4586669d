package wirecheck.scenario.exchange;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wirecheck.base.Deadline;
import wirecheck.base.Payload;
import wirecheck.spec.exchange.Question;
import wirecheck.wire.Pacing;
import wirecheck.wire.client.SteadySender;

/**
 * A client that asks on and on and reads nothing, until the server takes no more, and then reads
 * all that is due (ANY-T20).
 */
public final class SlowReader {
  /**
   * Without progress for so long, the server takes no more; half a second may be a busy machine.
   */
  private static final Duration STALLED = Duration.ofMillis(1500);

  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final long MOST_DUE = 64L << 20;
  private static final int AT_ONCE = 1 << 14;

  /** So many questions come again and again: enough to tell a lost answer from a late one. */
  private static final int QUESTIONS = 1021;

  private static final Duration LOOK = Duration.ofMillis(20);

  private final StreamConversation conversation;
  private final long most;
  private final List<Question> questions = new ArrayList<>();
  private SteadySender sender;
  private boolean stalled;
  private boolean isEnough;
  private long asked;

  /**
   * @param most how many exchanges a connection carries, at most
   */
  SlowReader(StreamConversation conversation, long most) {
    this.conversation = conversation;
    this.most = most;
    for (int i = 0; i < QUESTIONS; i++) {
      questions.add(conversation.session().ask());
    }
  }

  /** Asks on until the server has taken nothing for a while, or enough is due. */
  public void askOn() {
    int each = Math.max(1, AT_ONCE / Math.max(1, questions.get(0).request().length()));
    each = (int) Math.min(each, most);
    int response = questions.get(0).response().literal().map(Payload::length).orElse(1);
    int atOnce = each;
    sender = conversation.peer().steadySender(() -> requests(atOnce));
    Deadline longest = Deadline.in(LONGEST);
    Deadline progress = Deadline.in(STALLED);
    long taken = 0;
    while (!longest.isOver() && !progress.isOver() && !isEnough && !sender.isDone()) {
      Pacing.pause(LOOK);
      long now = sender.written();
      progress = now == taken ? progress : Deadline.in(STALLED);
      taken = now;
      isEnough = taken * atOnce * response >= MOST_DUE;
    }
    stalled = progress.isOver();
    sender.stop();
  }

  private Optional<Payload> requests(int wanted) {
    int count = (int) Math.min(wanted, most - asked);
    if (count == 0) {
      return Optional.empty();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < count; i++) {
      bytes.writeBytes(question(asked++).request().bytes());
    }
    return Optional.of(Payload.of(bytes.toByteArray()));
  }

  private Question question(long number) {
    return questions.get((int) (number % QUESTIONS));
  }

  /** Whether all that a connection carries was asked, so that no more could be. */
  public boolean hasAskedAll() {
    return asked == most;
  }

  /** Whether the server was seen to take no more, or has taken as much as it is asked to. */
  public boolean wasBroughtToAStop() {
    return stalled || isEnough;
  }

  /** Reads every response that is due, for 30 s at most; as long as all is right that will do. */
  public Optional<Breach> readAll(boolean mayBeCutOff) {
    Deadline longest = Deadline.in(LONGEST);
    Optional<Payload> cycle = cycle();
    long answered = 0;
    while (cycle.isPresent() && !longest.isOver() && answered < asked) {
      int whole = conversation.takeCopies(cycle.get(), QUESTIONS, asked - answered);
      if (whole == 0) {
        break;
      }
      answered += whole;
    }
    while (!longest.isOver() && (answered < asked || !sender.isDone())) {
      if (answered == asked) {
        Pacing.pause(LOOK);
        continue;
      }
      conversation.expect(question(answered));
      Optional<Breach> breach = conversation.hearAll();
      if (breach.isPresent()) {
        return mayBeCutOff && conversation.wasCutOff() ? Optional.empty() : told(breach, answered);
      }
      answered++;
    }
    return Optional.empty();
  }

  /** All responses in a row, where their bytes are known, and nothing may come in between. */
  private Optional<Payload> cycle() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Question question : questions) {
      Optional<Payload> literal = question.response().literal();
      if (literal.isEmpty()) {
        return Optional.empty();
      }
      bytes.writeBytes(literal.get().bytes());
    }
    return Optional.of(Payload.of(bytes.toByteArray()));
  }

  private static Optional<Breach> told(Optional<Breach> breach, long answered) {
    return breach.map(one -> one.of("after " + answered + " responses"));
  }
}
