package wirecheck.selftest;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import wirecheck.base.Timeouts;
import wirecheck.base.Trace;
import wirecheck.faulty.Machine;
import wirecheck.faulty.Program;
import wirecheck.sut.CannotRun;
import wirecheck.sut.Launcher;
import wirecheck.sut.Ports;
import wirecheck.sut.SystemUnderTest;

/** Starts instances of a {@link Program} on threads of this process, each on its own machine. */
final class InProcessLauncher implements Launcher {
  private final String name;
  private final Supplier<Program> maker;
  private final InetAddress host;
  private final Set<InProcessProgram> running = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  InProcessLauncher(String name, Supplier<Program> maker, InetAddress host) {
    this.name = name;
    this.maker = maker;
    this.host = host;
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
    if (closed) {
      throw new CannotRun("the run is being ended");
    }
    InProcessProgram program =
        new InProcessProgram(
            party,
            List.of(name),
            new Machine(address, count),
            trace,
            Timeouts.DEFAULT.start(),
            this);
    running.add(program);
    program.start(maker.get());
    return program;
  }

  /** Whether any instance is bound to a port. */
  boolean isBound(int port) {
    return running.stream().anyMatch(program -> program.holds(port));
  }

  void forget(InProcessProgram program) {
    running.remove(program);
  }

  @Override
  public boolean takesCount() {
    return true;
  }

  @Override
  public void close() {
    closed = true;
    running.forEach(SystemUnderTest::stop);
  }
}
