package wirecheck.sut.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import wirecheck.sut.CannotRun;
import wirecheck.sut.Launcher;
import wirecheck.sut.Ports;
import wirecheck.sut.StartGate;
import wirecheck.sut.SystemUnderTest;
import wirecheck.sut.os.SuiteName;
import wirecheck.wire.Trace;
import wirecheck.wire.Transport;

/** Starts a command as often as wanted, each instance as a process tree of its own. */
public final class ProcessLauncher implements Launcher {
  private static final String MARK = "WIRECHECK_INSTANCE";

  private final List<String> command;
  private final Transport transport;
  private final InetAddress host;
  private final Duration startBound;
  private final Map<String, Boolean> words;
  private final StartGate gate = new StartGate();
  private final Set<SystemUnderTest> running = ConcurrentHashMap.newKeySet();
  private boolean closed;

  /**
   * @param command argument vector, with {@code {host}}, {@code {port}} and {@code {count}}
   * @param startBound how long a program may take to come up
   * @param words what its output is listened for, each with whether in any letter case
   */
  public ProcessLauncher(
      List<String> command,
      Transport transport,
      InetAddress host,
      Duration startBound,
      Map<String, Boolean> words) {
    this.command = List.copyOf(command);
    this.transport = transport;
    this.host = host;
    this.startBound = startBound;
    this.words = Map.copyOf(words);
    Orphans.adopt();
    Orphans.sweep();
  }

  /** Whether programs can be given a pseudo-terminal on this machine. */
  public static boolean hasTerminals() {
    return Posix.SYSTEM.isPresent();
  }

  @Override
  public InetAddress host() {
    return host;
  }

  @Override
  public InetSocketAddress freeAddress() {
    return Ports.shared().next(host);
  }

  @Override
  public InetSocketAddress serverAddress() {
    return Ports.shared().next(host);
  }

  @Override
  public SystemUnderTest start(String party, InetSocketAddress address, int count, Trace trace) {
    StartGate.Permit permit = gate.await();
    try {
      return launch(party, address, count, trace, permit);
    } catch (CannotRun cannotRun) {
      permit.giveBack();
      throw cannotRun;
    }
  }

  /** What is being started while all is ended would be missed, and left behind. */
  private synchronized ProgramProcess launch(
      String party, InetSocketAddress address, int count, Trace trace, StartGate.Permit permit) {
    if (closed) {
      throw new CannotRun("the run is being ended");
    }
    String instance = UUID.randomUUID().toString();
    List<String> complete = command.stream().map(arg -> fill(arg, address, count)).toList();
    try {
      Child child = Child.start(complete, environment(instance, address, count));
      ProgramProcess program =
          new ProgramProcess(
              party,
              complete,
              transport,
              address,
              trace,
              child,
              MARK + '=' + instance,
              permit,
              startBound,
              words,
              running::remove);
      running.add(program);
      return program;
    } catch (IOException cannotRun) {
      throw new CannotRun(cannotRun.getMessage());
    }
  }

  private static String fill(String argument, InetSocketAddress address, int count) {
    return argument
        .replace("{host}", address.getAddress().getHostAddress())
        .replace("{port}", String.valueOf(address.getPort()))
        .replace("{count}", String.valueOf(count));
  }

  private Map<String, String> environment(String instance, InetSocketAddress address, int count) {
    return Map.of(
        MARK,
        instance,
        Orphans.SUITE,
        SuiteName.own(),
        "WIRECHECK_HOST",
        address.getAddress().getHostAddress(),
        "WIRECHECK_PORT",
        String.valueOf(address.getPort()),
        "WIRECHECK_COUNT",
        String.valueOf(count));
  }

  @Override
  public void learn(Duration cpu, Duration took) {
    gate.learn(cpu, took);
  }

  @Override
  public boolean takesCount() {
    return command.stream().anyMatch(argument -> argument.contains("{count}"));
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
    }
    running.parallelStream().forEach(SystemUnderTest::stop);
  }
}
