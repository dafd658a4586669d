package wirecheck.scenario;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import wirecheck.base.Evidence;
import wirecheck.base.Timeouts;
import wirecheck.base.Trace;
import wirecheck.base.Transport;
import wirecheck.spec.exchange.Exchange;
import wirecheck.sut.SystemUnderTest;
import wirecheck.sut.Watch;
import wirecheck.verdict.Inconclusive;

/** One scenario: its place among those that run at once, its programs, and what it leaves. */
public final class ScenarioContext {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final RunContext context = RunContext.current();
  private final List<SystemUnderTest> programs = new ArrayList<>();
  private final Cleanup belongings = new Cleanup();
  private boolean placed;
  private Trace trace = new Trace();

  /** Waits for a place among the scenarios that run at once; the scenario begins with it. */
  public void begin() {
    placed = context.places().take();
    trace = new Trace();
  }

  public Timeouts patience() {
    return context.patience();
  }

  /** Whether what peers receive are messages: datagrams, not a stream. */
  public boolean keepsMessages() {
    return context.transport() == Transport.UDP;
  }

  /** How long a start of the subject may take before nothing more is to be expected of it. */
  public Duration startAllowance() {
    return patience().deadline().plus(context.trial().allowance(patience()));
  }

  /** What one of the programs does that is not on the wire. */
  public Watch watch(SystemUnderTest program) {
    return new Watch(program, patience());
  }

  /** What a request and its response are. */
  public Exchange exchange() {
    return context.exchange();
  }

  /** How many exchanges a client can make in a minute, as far as the first one showed. */
  public long exchangesInAMinute() {
    return Math.max(1, MINUTE.toNanos() / Math.max(1, context.trial().exchange().toNanos()));
  }

  /** Says something about the scenario that its reader should know. */
  public void note(String words) {
    trace.note("the suite", Trace.Kind.NOTE, words);
  }

  RunContext context() {
    return context;
  }

  /** What has happened so far. */
  public Trace trace() {
    return trace;
  }

  /**
   * Insists that the subject came up when it was first started.
   *
   * @param subject how the reason calls it
   * @throws Inconclusive if it did not; a reason to try nothing with it
   */
  void requireCameUp(String subject) {
    context.trial().whyNot().ifPresent(reason -> giveUp(subject + " never came up: " + reason));
  }

  static void giveUp(String reason) {
    throw new Inconclusive(reason);
  }

  /** Starts an instance of a server, to be stopped in the end. */
  SystemUnderTest launch(String party, InetSocketAddress address) {
    return stoppedInTheEnd(context.launcher().start(party, address, 1, trace));
  }

  /** Starts one more instance where one runs already, to be stopped in the end. */
  SystemUnderTest launchAnother(String party, InetSocketAddress address) {
    return stoppedInTheEnd(context.launcher().startAnother(party, address, trace));
  }

  private SystemUnderTest stoppedInTheEnd(SystemUnderTest program) {
    show(program);
    closeInTheEnd(program::stop);
    return program;
  }

  /** Takes what the first start showed for what this scenario shows. */
  void repeatTrial(SystemUnderTest program) {
    trace = context.trial().trace();
    show(program);
  }

  /** Makes a program part of the evidence. */
  void show(SystemUnderTest program) {
    programs.add(program);
  }

  /** Closes something when the scenario is over. */
  public void closeInTheEnd(Runnable closing) {
    belongings.add(closing);
  }

  /** Ends everything, hands over the evidence and leaves the place to the next. */
  public void clear(UUID scenario) {
    try {
      end(scenario);
    } finally {
      if (placed) {
        context.places().giveBack();
      }
    }
  }

  private void end(UUID scenario) {
    try {
      belongings.close();
    } finally {
      context.keep(
          scenario,
          new Evidence(
              trace, programs.stream().flatMap(program -> program.lastSeen().stream()).toList()));
    }
  }
}
