package wirecheck.scenario;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import wirecheck.base.Evidence;
import wirecheck.base.Timeouts;
import wirecheck.base.Transport;
import wirecheck.fault.Links;
import wirecheck.spec.exchange.Exchange;
import wirecheck.sut.Launcher;
import wirecheck.verdict.NotApplicable;

/** What one run lends to all its scenarios, and where they leave their evidence. */
public final class RunContext {
  /** Cucumber makes the steps and hands them nothing; its threads are children of the run's. */
  private static final InheritableThreadLocal<RunContext> CURRENT = new InheritableThreadLocal<>();

  /** No scenario waits for more deadlines than these beside those of its series. */
  private static final int OTHER_DEADLINES = 18;

  private static volatile RunContext only;

  private final Transport transport;
  private final Launcher launcher;
  private final Optional<Links> links;
  private final Timeouts patience;
  private final ScenarioSlots places;
  private final Map<UUID, Evidence> evidence = new ConcurrentHashMap<>();
  private final Optional<Exchange> exchange;
  private volatile StartupResult trial;
  private volatile int instances = 1;

  /**
   * @param transport that the subject speaks
   * @param launcher of the subject
   * @param links who carries out faults on the way; nothing if they are switched off
   * @param places that scenarios take, one each
   * @param exchange what a request and its response are, where the features ask for it
   */
  public RunContext(
      Transport transport,
      Launcher launcher,
      Optional<Links> links,
      Timeouts patience,
      ScenarioSlots places,
      Optional<Exchange> exchange) {
    this.exchange = exchange;
    this.transport = transport;
    this.launcher = launcher;
    this.links = links;
    this.patience = patience;
    this.places = places;
  }

  /** A run of features that somebody else runs, as many at once as he likes. */
  public RunContext(
      Transport transport,
      Launcher launcher,
      Optional<Links> links,
      Timeouts patience,
      Optional<Exchange> exchange) {
    this(transport, launcher, links, patience, ScenarioSlots.unlimited(), exchange);
  }

  /** The run that this thread belongs to. */
  public static RunContext current() {
    RunContext context = CURRENT.get() == null ? only : CURRENT.get();
    if (context == null) {
      throw new IllegalStateException("no run is under way in this thread");
    }
    return context;
  }

  /** Makes this the run of this thread and of all threads that it starts. */
  public void becomeCurrent() {
    CURRENT.set(this);
  }

  /** Leaves this thread without a run. */
  public static void leave() {
    CURRENT.remove();
  }

  /** Makes this the run of all threads that have no other. */
  public void becomeTheOnlyOne() {
    only = this;
  }

  /** Keeps the result of the first start, by which every scenario knows whether to bother. */
  public void learn(StartupResult first) {
    trial = first;
    instances = first.burden().instances();
  }

  /** The first start. */
  StartupResult trial() {
    return trial;
  }

  public Transport transport() {
    return transport;
  }

  public Launcher launcher() {
    return launcher;
  }

  /**
   * What a request and its response are.
   *
   * @throws IllegalStateException if nobody said; then no feature may ask
   */
  Exchange exchange() {
    return exchange.orElseThrow(() -> new IllegalStateException("this run has no exchange"));
  }

  /**
   * Who carries out faults on the way.
   *
   * @throws NotApplicable if they are switched off
   */
  Links links() {
    return links.orElseThrow(() -> new NotApplicable("faults on the way are switched off"));
  }

  public Timeouts patience() {
    return patience;
  }

  ScenarioSlots places() {
    return places;
  }

  /**
   * How many scenarios may run at once, with the instances of the subject that they need.
   *
   * @param jobs how many the user allows
   */
  public int atOnce(int jobs) {
    return Math.min(jobs, instances);
  }

  /**
   * The longest that so many scenarios can take.
   *
   * @param jobs how many of them run at once
   */
  public Duration bound(int scenarios, int jobs) {
    int atOnce = atOnce(jobs);
    int rounds = (scenarios + atOnce - 1) / atOnce;
    Duration starting = trial.took().multipliedBy(scenarios).plus(patience.start());
    Duration round = patience.deadline().multipliedBy(Series.DEADLINES + OTHER_DEADLINES);
    return starting.plus(round.multipliedBy(rounds));
  }

  void keep(UUID scenario, Evidence found) {
    evidence.put(scenario, found);
  }

  /** What a scenario left behind; taken away, so that long runs do not pile it up. */
  public Optional<Evidence> take(UUID scenario) {
    return Optional.ofNullable(evidence.remove(scenario));
  }
}
