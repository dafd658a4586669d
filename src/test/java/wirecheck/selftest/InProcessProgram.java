package wirecheck.selftest;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import wirecheck.base.Deadline;
import wirecheck.base.Evidence;
import wirecheck.base.Trace;
import wirecheck.faulty.Machine;
import wirecheck.faulty.Program;
import wirecheck.sut.Exit;
import wirecheck.sut.Output;
import wirecheck.sut.SystemUnderTest;

/** A program under test that runs on threads of this process. */
final class InProcessProgram implements SystemUnderTest {
  private static final Duration LOOK = Duration.ofMillis(5);
  private static final Duration LAST_RESORT = Duration.ofSeconds(2);
  private static final int SIGTERM = 15;
  private static final int SIGKILL = 9;

  private final String party;
  private final List<String> command;
  private final Machine machine;
  private final Trace trace;
  private final Deadline start;
  private final InProcessLauncher launcher;
  private boolean up;

  InProcessProgram(
      String party,
      List<String> command,
      Machine machine,
      Trace trace,
      Duration startBound,
      InProcessLauncher launcher) {
    this.party = party;
    this.command = command;
    this.machine = machine;
    this.trace = trace;
    this.start = Deadline.in(startBound);
    this.launcher = launcher;
  }

  void start(Program program) {
    trace.note(party, Trace.Kind.STARTED, "started in process");
    machine.awaitable().thenAccept(end -> trace.note(party, Trace.Kind.ENDED, end.words()));
    machine.boot(program);
  }

  boolean holds(int port) {
    return machine.holds(port);
  }

  @Override
  public InetSocketAddress address() {
    return machine.address();
  }

  @Override
  public Optional<String> whyNotUp() {
    while (!start.isOver() && !hasEnded()) {
      if (holdsPort()) {
        cameUp();
        return Optional.empty();
      }
      awaitEnd(LOOK);
    }
    return Optional.of(
        machine
            .end()
            .map(end -> "it " + end.words() + " and had not come up")
            .orElse("it is not bound to its port"));
  }

  private void cameUp() {
    if (!up) {
      up = true;
      trace.note(party, Trace.Kind.READY, "is bound to its port");
      machine.output().mark();
    }
  }

  @Override
  public Optional<String> whyNotStillUp(Duration window) {
    Optional<Exit> end = awaitEnd(window);
    if (end.isPresent()) {
      return Optional.of("it " + end.get().words());
    }
    return holdsPort() ? Optional.empty() : Optional.of("it is not bound to its port any more");
  }

  @Override
  public boolean hasEnded() {
    return machine.hasEnded();
  }

  @Override
  public Optional<Exit> awaitEnd(Duration atMost) {
    try {
      return Optional.of(
          machine.awaitable().get(Math.max(1, atMost.toMillis()), TimeUnit.MILLISECONDS));
    } catch (TimeoutException stillRunning) {
      return Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public void askToStop() {
    trace.note(party, Trace.Kind.SIGNALLED, "SIGTERM");
    if (!machine.isDeafToSigterm()) {
      machine.die(SIGTERM);
    }
  }

  @Override
  public void stop() {
    askToStop();
    machine.die(SIGKILL);
    machine.awaitThreads(LAST_RESORT);
    launcher.forget(this);
  }

  @Override
  public Output output() {
    return machine.output();
  }

  @Override
  public Output errors() {
    return machine.errors();
  }

  @Override
  public int openDescriptors() {
    return machine.openSockets();
  }

  @Override
  public boolean isPortBound() {
    return launcher.isBound(address().getPort());
  }

  @Override
  public boolean holdsPort() {
    return machine.holds(address().getPort());
  }

  @Override
  public Optional<Evidence.Program> lastSeen() {
    String end = machine.end().map(Exit::words).orElse("was still running");
    return Optional.of(
        new Evidence.Program(
            party, command, end, machine.output().lastLines(), machine.errors().lastLines()));
  }
}
