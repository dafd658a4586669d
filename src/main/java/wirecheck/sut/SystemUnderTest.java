package wirecheck.sut;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import wirecheck.base.Evidence;

/**
 * One running instance of what is judged. What a kind of subject cannot show ends in {@link
 * wirecheck.verdict.NotApplicable}.
 */
public interface SystemUnderTest extends AutoCloseable {

  /** Where a server listens; for a client the address that it was sent to. */
  InetSocketAddress address();

  /**
   * Waits until a server can be talked to, without a connection or datagram.
   *
   * @return nothing if it is up, else why it is not
   */
  Optional<String> whyNotUp();

  /** Watches a server that was up for a while: nothing if it still is, else what became of it. */
  Optional<String> whyNotStillUp(Duration window);

  /** Says that it is seen to be at work, so that the next one may start. */
  default void hasBegun() {}

  /** What it takes of the machine; nothing where that cannot be seen. */
  default Footprint footprint() {
    return Footprint.UNSEEN;
  }

  /** Processor time that it has used; zero where that cannot be seen. */
  default Duration cpu() {
    return Duration.ZERO;
  }

  /** Whether it is known to have ended. */
  boolean hasEnded();

  /** Waits for its end; nothing if it still runs after that time. */
  Optional<Exit> awaitEnd(Duration atMost);

  /** Sends SIGTERM to its process tree. */
  void askToStop();

  /** Ends it and all its processes, by force after a grace; nothing is judged by how. */
  void stop();

  Output output();

  Output errors();

  /** Descriptors that its processes hold open. */
  int openDescriptors();

  /** Whether anybody is bound to its port. */
  boolean isPortBound();

  /** Whether one of its own processes is bound to its port. */
  boolean holdsPort();

  /** Which of its own processes is bound to its port, in words; nothing if none is seen to be. */
  default Optional<String> portHolder() {
    return Optional.empty();
  }

  /** What is to be said of it in a report. */
  Optional<Evidence.Program> lastSeen();

  @Override
  default void close() {
    stop();
  }
}
