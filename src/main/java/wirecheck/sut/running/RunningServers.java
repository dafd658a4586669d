package wirecheck.sut.running;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import wirecheck.base.Trace;
import wirecheck.sut.Launcher;
import wirecheck.sut.Ports;
import wirecheck.sut.SystemUnderTest;
import wirecheck.verdict.NotApplicable;

/** A server that somebody else runs: there is one, at one address, and it is there already. */
public final class RunningServers implements Launcher {
  private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

  private final InetSocketAddress address;
  private final ReachabilityProbe firstLook;
  private final AtomicBoolean lookedAt = new AtomicBoolean();

  /**
   * @param address where it is
   * @param firstLook by which it is found out whether it is there
   */
  public RunningServers(InetSocketAddress address, ReachabilityProbe firstLook) {
    this.address = address;
    this.firstLook = firstLook;
  }

  @Override
  public InetAddress host() {
    return address.getAddress();
  }

  @Override
  public InetSocketAddress freeAddress() {
    // Only our own peers go there, and the server may run on a machine where we cannot listen.
    return Ports.shared().next(host().isLoopbackAddress() ? host() : LOOPBACK);
  }

  @Override
  public InetSocketAddress serverAddress() {
    return address;
  }

  @Override
  public SystemUnderTest start(String party, InetSocketAddress at, int count, Trace trace) {
    boolean looked = lookedAt.getAndSet(true);
    return new RunningServer(at, looked ? Optional.empty() : firstLook.whyNotUp(party, at, trace));
  }

  @Override
  public SystemUnderTest startAnother(String party, InetSocketAddress at, Trace trace) {
    throw new NotApplicable("a server that runs already cannot be started a second time");
  }

  @Override
  public boolean isShared() {
    return true;
  }

  @Override
  public boolean takesCount() {
    return false;
  }

  @Override
  public void close() {}
}
