package wirecheck.scenario;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import wirecheck.base.Trace;
import wirecheck.sut.CannotRun;
import wirecheck.sut.Launcher;
import wirecheck.sut.Ports;
import wirecheck.sut.SystemUnderTest;

/** Has addresses, but nothing to start at them. */
final class NoPrograms implements Launcher {
  @Override
  public InetAddress host() {
    return InetAddress.getLoopbackAddress();
  }

  @Override
  public InetSocketAddress freeAddress() {
    return Ports.shared().next(host());
  }

  @Override
  public InetSocketAddress serverAddress() {
    return freeAddress();
  }

  @Override
  public SystemUnderTest start(String party, InetSocketAddress address, int count, Trace trace) {
    throw new CannotRun("there is no program");
  }

  @Override
  public boolean takesCount() {
    return true;
  }

  @Override
  public void close() {}
}
