package wirecheck.sut.container;

import com.github.dockerjava.api.exception.DockerException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import wirecheck.base.Trace;
import wirecheck.base.Transport;
import wirecheck.sut.CannotRun;
import wirecheck.sut.Launcher;
import wirecheck.sut.Ports;
import wirecheck.sut.StartThrottle;
import wirecheck.sut.SystemUnderTest;
import wirecheck.sut.os.CommandTemplate;
import wirecheck.sut.os.Start;
import wirecheck.sut.os.Terms;
import wirecheck.verdict.NotApplicable;

/**
 * Starts containers of an image as often as wanted. Each has a network stack of its own, so that
 * they may all listen on the same port; test peers and links are at this machine's address in the
 * run's network.
 */
public final class ContainerLauncher implements Launcher {
  /**
   * Docker's init hands a signal to the program and to all that runs with it, as the suite does.
   */
  private static final String INIT_SIGNALS_ALL = "TINI_KILL_PROCESS_GROUP=1";

  private final String imageName;
  private final CommandTemplate arguments;
  private final Terms terms;
  private final boolean ipv6;
  private volatile Engine engine;
  private volatile RunNetwork network;
  private volatile Image image;
  private final StartThrottle gate = new StartThrottle();
  private final Set<ContainerProgram> running = ConcurrentHashMap.newKeySet();
  private volatile ContainerProgram first;
  private volatile boolean closed;
  private volatile Optional<String> leftBehind = Optional.empty();

  /**
   * @param arguments for the image's entry point, with {@code {host}}, {@code {port}} and {@code
   *     {count}}; the image's own command if there are none
   * @param family an address of the family that subject and suite are to use
   * @param startBound how long a program may take to come up
   * @param words what its output is listened for, each with whether in any letter case
   */
  public ContainerLauncher(
      String image,
      List<String> arguments,
      Transport transport,
      InetAddress family,
      Duration startBound,
      Map<String, Boolean> words) {
    this.imageName = image;
    this.arguments = new CommandTemplate(arguments);
    this.terms = new Terms(transport, startBound, words);
    this.ipv6 = family instanceof Inet6Address;
  }

  /**
   * The version of the engine that images run on.
   *
   * @throws CannotRun if none answers
   */
  public static String engineVersion() {
    return Engine.connect().version();
  }

  /** A pull may take long, and must not keep anybody from ending the run meanwhile. */
  @Override
  public void open() {
    engine = Engine.connect();
    image = engine.require(imageName, terms.transport());
    synchronized (this) {
      requireOpen();
      network = RunNetwork.create(engine, ipv6);
    }
  }

  @Override
  public InetAddress host() {
    return network.gateway();
  }

  @Override
  public InetSocketAddress freeAddress() {
    return Ports.shared().next(host());
  }

  /** Where a server is to listen: on every address of a container, whose own is not known yet. */
  @Override
  public InetSocketAddress serverAddress() {
    int port =
        arguments.takesPort()
            ? freeAddress().getPort()
            : image.onlyPort().orElseGet(() -> freeAddress().getPort());
    return new InetSocketAddress(anyAddress(), port);
  }

  private InetAddress anyAddress() {
    try {
      return InetAddress.getByName(ipv6 ? "::" : "0.0.0.0");
    } catch (UnknownHostException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public SystemUnderTest start(String party, InetSocketAddress address, int count, Trace trace) {
    String where = networkFor(address);
    StartThrottle.Permit permit = gate.await();
    try {
      requireOpen();
      return launch(party, address, count, trace, where, permit);
    } catch (CannotRun | DockerException cannotRun) {
      permit.giveBack();
      throw cannotRun;
    }
  }

  /**
   * The run's network, or that of the container which is at the address already: two containers can
   * meet at a port only if they share the network stack.
   */
  private String networkFor(InetSocketAddress address) {
    if (address.getAddress().isAnyLocalAddress() || address.getAddress().equals(host())) {
      return network.id();
    }
    return running.stream()
        .filter(program -> program.address().equals(address) && !program.hasEnded())
        .findFirst()
        .map(program -> "container:" + program.container().id())
        .orElseThrow(
            () ->
                new NotApplicable(
                    "the network stack of a container ends with it, and with that whatever may"
                        + " keep a port from being used again"));
  }

  private ContainerProgram launch(
      String party,
      InetSocketAddress address,
      int count,
      Trace trace,
      String where,
      StartThrottle.Permit permit) {
    boolean server = !address.getAddress().equals(host());
    InetSocketAddress inside =
        server ? new InetSocketAddress(anyAddress(), address.getPort()) : address;
    List<String> filled = arguments.filled(inside, count);
    String instance = UUID.randomUUID().toString();
    Container container =
        Container.create(
            engine.client(),
            new Container.Order(
                imageName,
                filled,
                environment(instance, inside, count),
                network.labels(),
                where,
                server ? address.getPort() : 0,
                first != null && !first.hasShownWordsAsErrors(),
                ipv6),
            network.endpoints());
    List<String> command = Stream.concat(Stream.of(imageName), filled.stream()).toList();
    String mark = CommandTemplate.mark(instance);
    ContainerProgram program =
        start(container, new Start(party, command, address, trace, mark, permit));
    running.add(program);
    if (first == null) {
      requireVisible(program);
      first = program;
    }
    return program;
  }

  private ContainerProgram start(Container container, Start start) {
    try {
      return new ContainerProgram(
          terms, start, image, arguments.takesPort(), container, running::remove);
    } catch (CannotRun | DockerException refused) {
      container.endAndRemove();
      throw refused;
    }
  }

  private static void requireVisible(ContainerProgram program) {
    if (!program.isVisible()) {
      program.stop();
      throw new CannotRun(
          "the processes of containers cannot be seen from here: run wirecheck on the machine"
              + " itself, or in a container with --pid host --network host");
    }
  }

  private void requireOpen() {
    if (closed) {
      throw new CannotRun("the run is being ended");
    }
  }

  private List<String> environment(String instance, InetSocketAddress address, int count) {
    Stream<String> told =
        arguments.environment(instance, address, count).entrySet().stream()
            .map(variable -> variable.getKey() + '=' + variable.getValue());
    return Stream.concat(told, Stream.of(INIT_SIGNALS_ALL)).toList();
  }

  @Override
  public void learn(Duration cpu, Duration took) {
    gate.learn(cpu, took);
  }

  @Override
  public boolean hasToBeHeard() {
    return true;
  }

  @Override
  public boolean takesCount() {
    return arguments.takesCount();
  }

  /** Whatever is being started meanwhile goes with the network. */
  @Override
  public void close() {
    closed = true;
    running.parallelStream().forEach(SystemUnderTest::stop);
    synchronized (this) {
      if (network != null && leftBehind.isEmpty()) {
        leftBehind = network.remove();
      }
    }
  }

  @Override
  public Optional<String> leftBehind() {
    return leftBehind;
  }
}
