package wirecheck.sut.process;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import wirecheck.base.Trace;
import wirecheck.base.Transport;
import wirecheck.sut.Output;
import wirecheck.sut.os.LocalProgram;
import wirecheck.sut.os.PortProbe;
import wirecheck.sut.os.ProcFs;
import wirecheck.sut.os.ProcessTree;
import wirecheck.sut.os.Start;
import wirecheck.sut.os.Terms;

/** A program under test as a process tree on this machine. */
final class ProgramProcess extends LocalProgram {
  private static final Duration GRACE = Duration.ofSeconds(2);
  private static final int SIGNAL_BASE = 128;

  private final Transport transport;
  private final InetSocketAddress address;
  private final String mark;
  private final Child child;
  private final ProcessTree tree;
  private final Consumer<ProgramProcess> whenStopped;

  ProgramProcess(Terms terms, Start start, Child child, Consumer<ProgramProcess> whenStopped) {
    super(terms, start, Map.of());
    this.transport = terms.transport();
    this.address = start.address();
    this.mark = start.mark();
    this.child = child;
    this.tree = new ProcessTree(child.pid(), mark);
    this.whenStopped = whenStopped;
    note(Trace.Kind.STARTED, "started as process " + child.pid());
    daemon(() -> pump(child.output(), output()), "output");
    daemon(() -> pump(child.errors(), errors()), "errors");
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
      note(Trace.Kind.NOTE, "its output broke off: " + closed.getMessage());
    } finally {
      to.end();
    }
  }

  private void awaitExit() {
    Child.Status status = child.await();
    if (status.killed()) {
      ended(SIGNAL_BASE + status.code(), OptionalInt.of(status.code()));
    } else {
      ended(status.code(), OptionalInt.empty());
    }
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
    return transport + " port " + address.getPort() + " of " + address.getHostString();
  }

  /**
   * {@inheritDoc}
   *
   * <p>Of a program that keeps its descriptors to itself it is only known that somebody is there.
   */
  @Override
  protected boolean isUp() {
    PortProbe look = look();
    return look.isBound() && (isSeenIn(look) || tree.hidesDescriptors());
  }

  @Override
  protected boolean isSeenAtPort() {
    return isSeenIn(look());
  }

  private boolean isSeenIn(PortProbe look) {
    return look.isHeldBy(List.of(child.pid())) || look.isHeldBy(tree.members());
  }

  @Override
  protected boolean isSeenAtPort(long pid) {
    return look().isHeldBy(List.of(pid));
  }

  @Override
  public boolean isPortBound() {
    return look().isBound();
  }

  private PortProbe look() {
    return PortProbe.of(transport, address);
  }

  @Override
  public void askToStop() {
    isEnded("asked to by the suite");
    note(Trace.Kind.SIGNALLED, "SIGTERM");
    tree.terminate();
  }

  @Override
  protected void end() {
    if (!tree.members().isEmpty()) {
      askToStop();
      if (!tree.awaitGone(GRACE)) {
        note(Trace.Kind.SIGNALLED, "SIGKILL, since it ignores SIGTERM");
        Orphans.chase(pid -> ProcFs.hasVariable(pid, mark));
        tree.kill(LAST_RESORT);
      }
    }
    awaitEnd(LAST_RESORT);
    tree.uncollected().forEach(Orphans::collect);
    child.release();
    whenStopped.accept(this);
  }
}
