package wirecheck.run;

import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.options.CommandlineOptionsParser;
import io.cucumber.core.options.RuntimeOptions;
import io.cucumber.core.runtime.Runtime;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wirecheck.base.Deadline;
import wirecheck.base.Payload;
import wirecheck.base.Transport;
import wirecheck.fault.Links;
import wirecheck.outcome.Judgement;
import wirecheck.outcome.Ledger;
import wirecheck.outcome.Report;
import wirecheck.outcome.RequirementResult;
import wirecheck.outcome.ScenarioResult;
import wirecheck.run.sentence.SentenceCheck;
import wirecheck.scenario.RunContext;
import wirecheck.scenario.ScenarioSlots;
import wirecheck.spec.Selection;
import wirecheck.spec.UsageError;
import wirecheck.spec.exchange.BuiltInExchanges;
import wirecheck.spec.exchange.Exchange;
import wirecheck.spec.exchange.Session;
import wirecheck.sut.Launcher;
import wirecheck.sut.process.Orphans;

/**
 * One subject and one selection become one run of the features. What the run needs stays until the
 * check is closed, so that a report is written before anything can go wrong with its end.
 */
public final class Check implements AutoCloseable {
  private static final String GLUE = "wirecheck.steps";

  /** What failed runs once more with so few others that nothing of the machine is short. */
  private static final int AGAIN_AT_ONCE = 6;

  /** Tags scenarios that take seconds however fast the subject is. */
  private static final String LONG = "@long";

  private final Subject subject;
  private final Selection selection;
  private final RunSettings conditions;
  private final Path messages;
  private final Listener listener;
  private final ScenarioSlots places;
  private final Instant started = Instant.now();
  private final Deadline clock = Deadline.in(Duration.ofDays(1));
  private final Ledger ledger;
  private volatile Launcher launcher;
  private volatile Optional<Links> links = Optional.empty();
  private volatile Report.Faults faults = new Report.Faults("none", "none");
  private volatile boolean interrupted;

  /** Told how a run goes, from many threads. */
  public interface Listener {

    /**
     * The subject was started for the first time; now the scenarios begin.
     *
     * @param bound the longest that they can take
     */
    default void begins(Duration bound) {}

    default void scenarioFinished(ScenarioResult result) {}

    default void requirementFinished(RequirementResult result) {}

    /**
     * The check is closed, and something stays behind of which it is not the cause.
     *
     * @param what it is, and why
     */
    default void leavesBehind(String what) {}
  }

  /**
   * @param messages where Cucumber's own messages go
   */
  public Check(
      Subject subject,
      Selection selection,
      RunSettings conditions,
      Path messages,
      Listener listener) {
    this(subject, selection, conditions, messages, listener, ScenarioSlots.of(conditions.jobs()));
  }

  /**
   * @param places that its scenarios share with those of other checks
   */
  public Check(
      Subject subject,
      Selection selection,
      RunSettings conditions,
      Path messages,
      Listener listener,
      ScenarioSlots places) {
    this.messages = messages;
    this.subject = subject;
    this.selection = selection;
    this.conditions = conditions;
    this.listener = listener;
    this.places = places;
    this.ledger = new Ledger(selection, conditions.known()::of, listener::requirementFinished);
  }

  /**
   * Runs the features against the subject.
   *
   * @throws UsageError if a feature file says what is no sentence, or the subject cannot be started
   *     at all
   */
  public Report run() {
    new SentenceCheck(GLUE, selection.role()).check(selection.pack().of(selection.role()));
    Map<String, Boolean> shownWords = ExpectedOutput.of(selection.scenarios().keySet());
    Exchange exchange = BuiltInExchanges.of(selection.role(), conditions.exchange());
    Payload request = new Session(exchange).ask().request();
    launcher = subject.launcher(conditions.host(), conditions.patience(), shownWords, request);
    links = openLinks();
    if (interrupted) {
      close();
    }
    try {
      return judge(exchange);
    } finally {
      RunContext.leave();
    }
  }

  private Report judge(Exchange exchange) {
    Transport transport = subject.role().transport();
    RunContext context =
        new RunContext(
            transport, launcher, links, conditions.patience(), places, Optional.of(exchange));
    context.becomeCurrent();
    context.learn(places.during(() -> StartupProbe.of(subject.role(), exchange, context)));
    if (!interrupted) {
      listener.begins(context.bound(selection.scenarioCount(), jobs()));
    }
    SecondLook secondLook =
        new SecondLook(
            selection.pack().runsFailuresAgain(),
            (tags, result) -> {
              if (!interrupted) {
                ledger.enter(tags, result);
                listener.scenarioFinished(result);
              }
            });
    List<String> features = List.of(selection.pack().features(selection.role()));
    run(
        options(context.atOnce(jobs()), features, Optional.of(messages)),
        new Recorder(context::take, secondLook::first));
    List<String> again = secondLook.places();
    if (!again.isEmpty() && !interrupted) {
      run(
          options(context.atOnce(Math.min(jobs(), AGAIN_AT_ONCE)), again, Optional.empty()),
          new Recorder(context::take, (place, tags, result) -> secondLook.second(place, result)));
    }
    secondLook.settle();
    return report();
  }

  private static void run(RuntimeOptions options, Recorder recorder) {
    Runtime.builder().withRuntimeOptions(options).withAdditionalPlugins(recorder).build().run();
  }

  /** Opens what was chosen; a UDP subject never needs a Toxiproxy, which knows no UDP. */
  private Optional<Links> openLinks() {
    Optional<Links> opened = conditions.faults().open(subject.role().transport() == Transport.UDP);
    String udp = opened.isPresent() ? "embedded" : "none";
    faults = new Report.Faults(opened.map(Links::name).orElse("none"), udp);
    return opened;
  }

  private int jobs() {
    return launcher.isShared() ? 1 : conditions.jobs();
  }

  private RuntimeOptions options(int threads, List<String> features, Optional<Path> ndjson) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("--glue", GLUE));
    arguments.addAll(List.of("--threads", String.valueOf(threads)));
    arguments.addAll(List.of("--tags", selection.tags()));
    ndjson.ifPresent(file -> arguments.addAll(List.of("--plugin", "message:" + file)));
    arguments.addAll(features);
    OutputStream helpForPeople = OutputStream.nullOutputStream();
    return new CommandlineOptionsParser(helpForPeople)
        .parse(arguments.toArray(String[]::new))
        .setPickleOrder(Check::longFirst)
        .build();
  }

  /** A run lasts as long as its longest scenario, if that one starts first. */
  private static List<Pickle> longFirst(List<Pickle> pickles) {
    List<Pickle> ordered = new ArrayList<>(pickles);
    ordered.sort(
        Comparator.comparing((Pickle pickle) -> !pickle.getTags().contains(LONG))
            .thenComparing(Pickle::getUri)
            .thenComparing(pickle -> pickle.getLocation().getLine()));
    return ordered;
  }

  /**
   * Breaks the run off: what was judged until now is kept, and nothing that happens from now on
   * counts. {@link #close} has to follow.
   */
  public Report interrupt() {
    interrupted = true;
    return report();
  }

  /** Ends everything that the run has running, also if it is still under way. */
  @Override
  public void close() {
    Launcher running = launcher;
    try {
      if (running != null) {
        running.close();
        running.leftBehind().ifPresent(listener::leavesBehind);
      }
    } finally {
      links.ifPresent(Links::close);
    }
  }

  /**
   * Ends whatever a subject left behind; to be called when no check is under way any more.
   *
   * @return whether all of it could be ended
   */
  public static boolean endLeftovers() {
    return Orphans.end();
  }

  private Report report() {
    List<RequirementResult> results = ledger.close(interrupted);
    return new Report(
        Version.current(),
        new Report.Specification(selection.pack().name(), selection.pack().edition()),
        subject.shown(),
        faults,
        started,
        clock.elapsed(),
        Judgement.of(results, conditions.strict()),
        Judgement.exitStatus(results, conditions.strict(), interrupted),
        conditions.strict(),
        interrupted,
        conditions.known().file().map(Path::toString),
        selection.outOf(),
        results);
  }
}
