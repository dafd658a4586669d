package wirecheck.sut.container;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import wirecheck.base.Deadline;
import wirecheck.base.Format;
import wirecheck.base.Trace;
import wirecheck.base.Transport;
import wirecheck.sut.CannotRun;
import wirecheck.sut.Exit;
import wirecheck.sut.os.LocalProgram;
import wirecheck.sut.os.ProcFs;
import wirecheck.sut.os.ProcessTree;
import wirecheck.sut.os.SocketTable;
import wirecheck.sut.os.Start;
import wirecheck.sut.os.Terms;

/** A program under test in a container on this machine. */
final class ContainerProgram extends LocalProgram {
  private static final Duration LOOK = Duration.ofMillis(10);

  /**
   * What a shell says, and Docker's init with it, of a program that cannot be run or is not found;
   * that init says 1 of one in a form that the kernel does not know.
   */
  private static final Set<Integer> NOT_RUN = Set.of(1, 126, 127);

  /** Docker's own, which it puts into the network stack of every container. */
  private static final String RESOLVER = "127.0.0.11";

  private static final Predicate<String> INIT_GAVE_UP = line -> line.startsWith("[FATAL tini");

  private final Image image;
  private final Transport transport;
  private final boolean toldPort;
  private final Container container;
  private final Consumer<ContainerProgram> whenStopped;
  private final InetSocketAddress address;
  private final long pid;
  private final ProcessTree tree;

  /**
   * Starts the container.
   *
   * @param start with the address where a server is to listen or a client is to go; of every
   *     address of the container only the one in the run's network can be reached
   * @param toldPort whether its arguments say where to listen
   */
  ContainerProgram(
      Terms terms,
      Start start,
      Image image,
      boolean toldPort,
      Container container,
      Consumer<ContainerProgram> whenStopped) {
    super(terms, start, terms.words());
    this.image = image;
    this.toldPort = toldPort;
    this.transport = terms.transport();
    this.container = container;
    this.whenStopped = whenStopped;
    note(Trace.Kind.STARTED, "started as container " + container.shortId());
    container.start(output(), errors(), this::hasEnded);
    Container.Place place = container.place();
    this.pid = place.pid();
    this.tree = new ProcessTree(pid, start.mark());
    InetSocketAddress asked = start.address();
    this.address =
        asked.getAddress().isAnyLocalAddress() && place.address().isPresent()
            ? new InetSocketAddress(place.address().get(), asked.getPort())
            : asked;
  }

  private void hasEnded(int status) {
    container.whyKilled().ifPresent(this::isEnded);
    ended(status, OptionalInt.empty());
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
    return errors().countAll() > 0;
  }

  @Override
  public InetSocketAddress address() {
    return address;
  }

  @Override
  protected ProcessTree tree() {
    return tree;
  }

  @Override
  protected String whereWanted() {
    String port = transport + " port " + address.getPort();
    return address.getAddress().isAnyLocalAddress()
        ? port
        : port + " of its container's address " + address.getHostString();
  }

  @Override
  protected List<String> instead() {
    List<String> found =
        SocketTable.around(pid).all(transport).stream()
            .map(SocketTable.Entry::address)
            .filter(bound -> !bound.getAddress().getHostAddress().equals(RESOLVER))
            .map(Format::of)
            .distinct()
            .toList();
    Stream<String> elsewhere =
        found.isEmpty()
            ? Stream.empty()
            : Stream.of("it listens on " + String.join(", ", found) + " only");
    return Stream.concat(elsewhere, toldPort ? Stream.empty() : image.whyNoPort().stream())
        .toList();
  }

  /** In the network stack of a container there is nobody but what the subject started. */
  @Override
  protected boolean isUp() {
    return isPortBound();
  }

  @Override
  protected boolean isSeenAtPort() {
    return tree.members().stream().anyMatch(this::isSeenAtPort);
  }

  @Override
  protected boolean isSeenAtPort(long pid) {
    List<String> inodes = bound().stream().map(SocketTable.Entry::inode).toList();
    return ProcFs.sockets(pid).stream().anyMatch(inodes::contains);
  }

  @Override
  public boolean isPortBound() {
    return !bound().isEmpty();
  }

  private List<SocketTable.Entry> bound() {
    return SocketTable.around(pid).at(transport, address);
  }

  /**
   * {@inheritDoc}
   *
   * @throws CannotRun if what ended was not the program, because the image has no such program
   */
  @Override
  public Optional<Exit> awaitEnd(Duration atMost) {
    Optional<Exit> how = awaitAnyEnd(atMost);
    how.filter(exit -> NOT_RUN.contains(exit.status()))
        .flatMap(exit -> lastLines().filter(INIT_GAVE_UP).findFirst())
        .ifPresent(
            words -> {
              throw new CannotRun(image.whyNotRun(words));
            });
    return how;
  }

  private Optional<Exit> awaitAnyEnd(Duration atMost) {
    return super.awaitEnd(atMost)
        .or(() -> isGone() ? super.awaitEnd(LAST_RESORT) : Optional.empty());
  }

  /** A busy engine tells of an end seconds after it. */
  private boolean isGone() {
    return pid > 0 && ProcFs.entry(pid).filter(entry -> !entry.zombie()).isEmpty();
  }

  private Stream<String> lastLines() {
    return Stream.of(errors(), output()).flatMap(stream -> stream.lastLines().stream());
  }

  @Override
  public void askToStop() {
    isEnded("ended by the suite");
    note(Trace.Kind.SIGNALLED, "SIGTERM");
    container.signal("TERM");
  }

  @Override
  protected void end() {
    if (!hasEnded()) {
      isEnded("ended by the suite");
      container.endAndRemove();
    } else {
      container.remove();
    }
    super.awaitEnd(LAST_RESORT);
    whenStopped.accept(this);
  }
}
