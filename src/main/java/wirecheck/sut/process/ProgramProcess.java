package wirecheck.sut.process;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import wirecheck.sut.End;
import wirecheck.sut.Exit;
import wirecheck.sut.Footprint;
import wirecheck.sut.Output;
import wirecheck.sut.StartGate;
import wirecheck.sut.SystemUnderTest;
import wirecheck.sut.os.PortProbe;
import wirecheck.sut.os.ProcFs;
import wirecheck.sut.os.ProcessTree;
import wirecheck.verdict.NotApplicable;
import wirecheck.wire.Deadline;
import wirecheck.wire.Evidence;
import wirecheck.wire.Trace;
import wirecheck.wire.Transport;

/** A program under test as a process tree on this machine. */
final class ProgramProcess implements SystemUnderTest {
  private static final Duration GRACE = Duration.ofSeconds(2);
  private static final Duration LAST_RESORT = Duration.ofSeconds(10);
  private static final Duration SHORT_LOOK = Duration.ofMillis(2);
  private static final Duration LONG_LOOK = Duration.ofMillis(20);

  private final String party;
  private final List<String> command;
  private final Transport transport;
  private final InetSocketAddress address;
  private final Trace trace;
  private final Child child;
  private final String mark;
  private final ProcessTree tree;
  private final StartGate.Permit permit;
  private final Deadline start;
  private final Consumer<SystemUnderTest> whenStopped;
  private final Output output;
  private final Output errors = new Output(Map.of());
  private final End end;
  private boolean stopped;
  private volatile boolean stoppedByUs;

  ProgramProcess(
      String party,
      List<String> command,
      Transport transport,
      InetSocketAddress address,
      Trace trace,
      Child child,
      String mark,
      StartGate.Permit permit,
      Duration startBound,
      Map<String, Boolean> words,
      Consumer<SystemUnderTest> whenStopped) {
    this.party = party;
    this.command = command;
    this.transport = transport;
    this.address = address;
    this.trace = trace;
    this.child = child;
    this.mark = mark;
    this.tree = new ProcessTree(child.pid(), mark);
    this.permit = permit;
    this.whenStopped = whenStopped;
    this.output = new Output(words);
    this.end = new End(output, errors);
    this.start = Deadline.in(startBound);
    trace.note(party, Trace.Kind.STARTED, "started as process " + child.pid());
    daemon(() -> pump(child.output(), output), "output");
    daemon(() -> pump(child.errors(), errors), "errors");
    daemon(this::awaitExit, "exit");
  }

  private void daemon(Runnable task, String what) {
    Thread thread = new Thread(task, what + " of process " + child.pid());
    thread.setDaemon(true);
    thread.start();
  }

  private void pump(InputStream from, Output to) {
    byte[] buffer = new byte[1 << 15];
    try {
      for (int count = from.read(buffer); count >= 0; count = from.read(buffer)) {
        to.add(buffer, count);
      }
    } catch (IOException closed) {
      trace.note(party, Trace.Kind.NOTE, "its output broke off: " + closed.getMessage());
    } finally {
      to.end();
    }
  }

  private void awaitExit() {
    Child.Status status = child.await();
    OptionalInt signal = status.killed() ? OptionalInt.of(status.code()) : OptionalInt.empty();
    int code = status.killed() ? 128 + status.code() : status.code();
    Exit ended = new Exit(code, signal, start.elapsed());
    trace.note(party, Trace.Kind.ENDED, ended.words());
    permit.giveBack();
    end.announce(ended);
  }

  @Override
  public InetSocketAddress address() {
    return address;
  }

  @Override
  public Optional<String> whyNotUp() {
    Duration look = SHORT_LOOK;
    do {
      if (!hasEnded() && isUp()) {
        trace.note(party, Trace.Kind.READY, "is bound to port " + address.getPort());
        output.mark();
        hasBegun();
        return Optional.empty();
      }
      LockSupport.parkNanos(look.toNanos());
      look = look.compareTo(LONG_LOOK) < 0 ? look.plus(SHORT_LOOK) : LONG_LOOK;
    } while (!start.isOver() && !hasEnded());
    hasBegun();
    String wanted = transport + " port " + address.getPort() + " of " + address.getHostString();
    return Optional.of(
        end.seen()
            .map(how -> "it " + how.words() + " and had not come up at " + wanted)
            .orElse(
                "it is not bound to " + wanted + " after " + start.elapsed().toSeconds() + " s"));
  }

  @Override
  public Optional<String> whyNotStillUp(Duration window) {
    Optional<Exit> end = awaitEnd(window);
    if (end.isPresent()) {
      return Optional.of("it " + end.get().words());
    }
    return isUp() ? Optional.empty() : Optional.of("it is not bound to its port any more");
  }

  @Override
  public void hasBegun() {
    permit.giveBack();
  }

  @Override
  public boolean hasEnded() {
    return end.hasCome();
  }

  @Override
  public Optional<Exit> awaitEnd(Duration atMost) {
    return end.await(atMost);
  }

  @Override
  public void askToStop() {
    stoppedByUs = true;
    trace.note(party, Trace.Kind.SIGNALLED, "SIGTERM");
    tree.terminate();
  }

  @Override
  public synchronized void stop() {
    if (stopped) {
      return;
    }
    stopped = true;
    hasBegun();
    if (!tree.members().isEmpty()) {
      askToStop();
      if (!tree.awaitGone(GRACE)) {
        trace.note(party, Trace.Kind.SIGNALLED, "SIGKILL, since it ignores SIGTERM");
        Orphans.chase(pid -> ProcFs.hasVariable(pid, mark));
        tree.kill(LAST_RESORT);
      }
    }
    end.await(LAST_RESORT);
    tree.uncollected().forEach(Orphans::collect);
    child.release();
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
    return PortProbe.isBound(transport, address);
  }

  @Override
  public boolean holdsPort() {
    boolean seen = isSeenAtPort();
    if (!seen && isPortBound() && tree.hidesDescriptors()) {
      throw new NotApplicable("only root may see whether it is bound to its port");
    }
    return seen;
  }

  /** Of a program that keeps its descriptors to itself it is only known that somebody is there. */
  private boolean isUp() {
    return isPortBound() && (isSeenAtPort() || tree.hidesDescriptors());
  }

  private boolean isSeenAtPort() {
    return PortProbe.isHeldBy(List.of(child.pid()), transport, address)
        || PortProbe.isHeldBy(tree.members(), transport, address);
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
    String told = stoppedByUs && hasEnded() ? how + ", asked to by the suite" : how;
    return Optional.of(
        new Evidence.Program(party, command, told, output.lastLines(), errors.lastLines()));
  }
}
