package wirecheck.sut.running;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import wirecheck.base.Evidence;
import wirecheck.sut.Exit;
import wirecheck.sut.Output;
import wirecheck.sut.SystemUnderTest;
import wirecheck.verdict.NotApplicable;

/** A server known by its address alone: nothing of it can be seen but what it sends. */
final class RunningServer implements SystemUnderTest {
  private final InetSocketAddress address;
  private final Optional<String> whyNotUp;

  /**
   * @param whyNotUp what the first look at it has shown, nothing if it was there or not looked at
   */
  RunningServer(InetSocketAddress address, Optional<String> whyNotUp) {
    this.address = address;
    this.whyNotUp = whyNotUp;
  }

  private static NotApplicable unseen(String what) {
    return new NotApplicable("of a server at an address " + what + " cannot be observed");
  }

  @Override
  public InetSocketAddress address() {
    return address;
  }

  @Override
  public Optional<String> whyNotUp() {
    return whyNotUp;
  }

  @Override
  public Optional<String> whyNotStillUp(Duration window) {
    return Optional.empty();
  }

  @Override
  public boolean hasEnded() {
    return false;
  }

  @Override
  public Optional<Exit> awaitEnd(Duration atMost) {
    throw unseen("the end");
  }

  @Override
  public void askToStop() {
    throw new NotApplicable("a server that somebody else runs is not stopped");
  }

  @Override
  public void stop() {}

  @Override
  public Output output() {
    throw unseen("the standard output");
  }

  @Override
  public Output errors() {
    throw unseen("the standard error");
  }

  @Override
  public int openDescriptors() {
    throw unseen("the number of open descriptors");
  }

  @Override
  public boolean isPortBound() {
    throw unseen("who is bound to its port");
  }

  @Override
  public boolean holdsPort() {
    throw unseen("who is bound to its port");
  }

  @Override
  public Optional<Evidence.Program> lastSeen() {
    return Optional.empty();
  }
}
