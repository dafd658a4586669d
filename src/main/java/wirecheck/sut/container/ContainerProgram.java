package wirecheck.sut.container;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import wirecheck.sut.CannotRun;
import wirecheck.sut.End;
import wirecheck.sut.Exit;
import wirecheck.sut.Footprint;
import wirecheck.sut.Output;
import wirecheck.sut.StartGate;
import wirecheck.sut.SystemUnderTest;
import wirecheck.sut.os.ProcFs;
import wirecheck.sut.os.ProcessTree;
import wirecheck.sut.os.SocketTable;
import wirecheck.verdict.NotApplicable;
import wirecheck.wire.Deadline;
import wirecheck.wire.Evidence;
import wirecheck.wire.Trace;
import wirecheck.wire.Transport;

/** A program under test in a container on this machine. */
final class ContainerProgram implements SystemUnderTest {
  private static final Duration LAST_RESORT = Duration.ofSeconds(10);
  private static final Duration LOOK = Duration.ofMillis(10);

  /** What a shell says, and Docker's init with it, of a program that cannot be or is not found. */
  private static final Set<Integer> NOT_RUN = Set.of(126, 127);

  private static final Predicate<String> INIT_GAVE_UP = line -> line.startsWith("[FATAL tini");

  private final String party;
  private final List<String> command;
  private final Transport transport;
  private final Trace trace;
  private final Container container;
  private final StartGate.Permit permit;
  private final Deadline start;
  private final Consumer<ContainerProgram> whenStopped;
  private final Output output;
  private final Output errors;
  private final End end;
  private final InetSocketAddress address;
  private final long pid;
  private final ProcessTree tree;
  private boolean stopped;
  private volatile boolean stoppedByUs;

  /**
   * Starts the container.
   *
   * @param command the image and its arguments, for reports
   * @param asked where a server is to listen or a client is to go; of every address of the
   *     container only the one in the run's network can be reached
   * @param words what its streams are listened for, each with whether in any letter case
   */
  ContainerProgram(
      String party,
      List<String> command,
      Transport transport,
      InetSocketAddress asked,
      Trace trace,
      Container container,
      String mark,
      StartGate.Permit permit,
      Duration startBound,
      Map<String, Boolean> words,
      Consumer<ContainerProgram> whenStopped) {
    this.party = party;
    this.command = command;
    this.transport = transport;
    this.trace = trace;
    this.container = container;
    this.permit = permit;
    this.whenStopped = whenStopped;
    this.output = new Output(words);
    this.errors = new Output(words);
    this.end = new End(output, errors);
    this.start = Deadline.in(startBound);
    trace.note(party, Trace.Kind.STARTED, "started as container " + container.shortId());
    container.start(output, errors, this::ended);
    Container.Place place = container.place();
    this.pid = place.pid();
    this.tree = new ProcessTree(pid, mark);
    this.address =
        asked.getAddress().isAnyLocalAddress() && place.address().isPresent()
            ? new InetSocketAddress(place.address().get(), asked.getPort())
            : asked;
  }

  private void ended(int status) {
    Exit how = new Exit(status, OptionalInt.empty(), start.elapsed());
    trace.note(party, Trace.Kind.ENDED, how.words());
    permit.giveBack();
    end.announce(how);
  }

  Container container() {
    return container;
  }

  /** Whether this suite can see what its processes do; of one that has ended nobody can tell. */
  boolean isVisible() {
    Deadline deadline = Deadline.in(LAST_RESORT);
    boolean seen = container.isProcess(pid);
    while (!seen && container.isRunning() && !deadline.isOver()) {
      LockSupport.parkNanos(LOOK.toNanos());
      seen = container.isProcess(pid);
    }
    return seen || !container.isRunning();
  }

  /** Whether it has printed one of the words to its standard error. */
  boolean hasShownWordsAsErrors() {
    return errors.countAll() > 0;
  }

  @Override
  public InetSocketAddress address() {
    return address;
  }

  @Override
  public Optional<String> whyNotUp() {
    do {
      if (!hasEnded() && isPortBound()) {
        trace.note(party, Trace.Kind.READY, "is bound to port " + address.getPort());
        output.mark();
        hasBegun();
        return Optional.empty();
      }
      LockSupport.parkNanos(LOOK.toNanos());
    } while (!start.isOver() && !hasEnded());
    hasBegun();
    awaitEnd(LOOK);
    String wanted =
        "%s port %d of its container's address %s"
            .formatted(transport, address.getPort(), address.getHostString());
    return Optional.of(
        end.seen()
            .map(how -> "it " + how.words() + " and had not come up at " + wanted)
            .orElse(
                "it is not bound to " + wanted + " after " + start.elapsed().toSeconds() + " s"));
  }

  @Override
  public Optional<String> whyNotStillUp(Duration window) {
    return awaitEnd(window)
        .map(how -> "it " + how.words())
        .or(
            () ->
                isPortBound()
                    ? Optional.empty()
                    : Optional.of("it is not bound to its port any more"));
  }

  @Override
  public void hasBegun() {
    permit.giveBack();
  }

  @Override
  public boolean hasEnded() {
    return end.hasCome();
  }

  /**
   * {@inheritDoc}
   *
   * @throws CannotRun if what ended was not the program, because the image has no such program
   */
  @Override
  public Optional<Exit> awaitEnd(Duration atMost) {
    Optional<Exit> how =
        end.await(atMost).or(() -> isGone() ? end.await(LAST_RESORT) : Optional.empty());
    how.filter(exit -> NOT_RUN.contains(exit.status()))
        .flatMap(exit -> lastLines().filter(INIT_GAVE_UP).findFirst())
        .ifPresent(
            words -> {
              throw new CannotRun("image " + command.get(0) + " does not run: " + words);
            });
    return how;
  }

  /** A busy engine tells of an end seconds after it. */
  private boolean isGone() {
    return pid > 0 && ProcFs.entry(pid).filter(entry -> !entry.zombie()).isEmpty();
  }

  private Stream<String> lastLines() {
    return Stream.of(errors, output).flatMap(stream -> stream.lastLines().stream());
  }

  @Override
  public void askToStop() {
    stoppedByUs = true;
    trace.note(party, Trace.Kind.SIGNALLED, "SIGTERM");
    container.signal("TERM");
  }

  @Override
  public synchronized void stop() {
    if (stopped) {
      return;
    }
    stopped = true;
    stoppedByUs |= !hasEnded();
    hasBegun();
    container.remove();
    end.await(LAST_RESORT);
    whenStopped.accept(this);
  }

  @Override
  public Output output() {
    return output;
  }

  @Override
  public Output errors() {
    return errors;
  }

  @Override
  public int openDescriptors() {
    OptionalInt count = tree.openDescriptors();
    if (count.isEmpty() && awaitEnd(LAST_RESORT).isEmpty()) {
      throw new NotApplicable("none of its processes can be seen");
    }
    return count.orElse(0);
  }

  @Override
  public boolean isPortBound() {
    return !bound().isEmpty();
  }

  private List<SocketTable.Entry> bound() {
    return SocketTable.around(pid).at(transport, address);
  }

  @Override
  public boolean holdsPort() {
    List<String> inodes = bound().stream().map(SocketTable.Entry::inode).toList();
    boolean seen =
        tree.members().stream()
            .anyMatch(member -> ProcFs.sockets(member).stream().anyMatch(inodes::contains));
    if (!seen && !inodes.isEmpty() && tree.hidesDescriptors()) {
      throw new NotApplicable("only root may see which of its processes is bound to its port");
    }
    return seen;
  }

  @Override
  public Footprint footprint() {
    return tree.footprint();
  }

  @Override
  public Duration cpu() {
    return tree.cpu();
  }

  @Override
  public Optional<Evidence.Program> lastSeen() {
    String how = end.seen().map(Exit::words).orElse("was still running");
    String told = stoppedByUs && hasEnded() ? how + ", ended by the suite" : how;
    return Optional.of(
        new Evidence.Program(party, command, told, output.lastLines(), errors.lastLines()));
  }
}
