package wirecheck.sut.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import wirecheck.base.Trace;
import wirecheck.base.Transport;
import wirecheck.sut.CannotRun;
import wirecheck.sut.Launcher;
import wirecheck.sut.Ports;
import wirecheck.sut.StartThrottle;
import wirecheck.sut.SystemUnderTest;
import wirecheck.sut.os.CommandTemplate;
import wirecheck.sut.os.Start;
import wirecheck.sut.os.SuiteName;
import wirecheck.sut.os.Terms;

/** Starts a command as often as wanted, each instance as a process tree of its own. */
public final class ProcessLauncher implements Launcher {
  private final CommandTemplate command;
  private final Terms terms;
  private final InetAddress host;
  private final StartThrottle gate = new StartThrottle();
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
    this.command = new CommandTemplate(command);
    this.terms = new Terms(transport, startBound, words);
    this.host = host;
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
    StartThrottle.Permit permit = gate.await();
    try {
      return launch(party, address, count, trace, permit);
    } catch (CannotRun cannotRun) {
      permit.giveBack();
      throw cannotRun;
    }
  }

  /** What is being started while all is ended would be missed, and left behind. */
  private synchronized ProgramProcess launch(
      String party,
      InetSocketAddress address,
      int count,
      Trace trace,
      StartThrottle.Permit permit) {
    if (closed) {
      throw new CannotRun("the run is being ended");
    }
    String instance = UUID.randomUUID().toString();
    String mark = CommandTemplate.mark(instance);
    try {
      Optional<InstanceFolder> folder =
          command.takesFolder() ? Optional.of(InstanceFolder.make()) : Optional.empty();
      List<String> filled =
          folder.isPresent()
              ? command.filled(address, count, folder.get().path())
              : command.filled(address, count);
      Child child = Child.start(filled, environment(instance, address, count));
      ProgramProcess program =
          new ProgramProcess(
              terms,
              new Start(party, filled, address, trace, mark, permit),
              child,
              stopped -> {
                running.remove(stopped);
                folder.ifPresent(InstanceFolder::remove);
              });
      running.add(program);
      return program;
    } catch (IOException cannotRun) {
      throw new CannotRun(cannotRun.getMessage());
    }
  }

  private Map<String, String> environment(
      String instance, InetSocketAddress address, int count) {
    Map<String, String> told = new HashMap<>(command.environment(instance, address, count));
    told.put(Orphans.SUITE, SuiteName.own());
    return told;
  }

  @Override
  public void learn(Duration cpu, Duration took) {
    gate.learn(cpu, took);
  }

  @Override
  public boolean takesCount() {
    return command.takesCount();
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
    }
    running.parallelStream().forEach(SystemUnderTest::stop);
  }
}
