package wirecheck.fault.tcp;

import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import wirecheck.base.Trace;
import wirecheck.fault.Direction;
import wirecheck.wire.ReadOutcome;

/**
 * A relay that disturbs nothing and remembers what it read: one before and one behind a proxy that
 * keeps no record of its own prove what that proxy did. It neither invents nor hides an end: FIN,
 * half-close and RST pass as they are.
 */
public final class RecordingRelay implements AutoCloseable {
  private final Map<Key, RecordedStream> testimonies = new ConcurrentHashMap<>();
  private final TcpRelay relay;

  private record Key(int connection, Direction direction) {}

  private final class Listener implements RelayObserver {
    @Override
    public void carried(int connection, Direction direction, int length, long nanos) {
      testimony(connection, direction).carried(length, nanos);
    }

    @Override
    public void ended(int connection, Direction direction, ReadOutcome ending, long nanos) {
      testimony(connection, direction).ended(ending, nanos);
    }
  }

  /**
   * Opens a witness.
   *
   * @param listen where connections come from
   * @param next where they lead
   * @param trace where it is noted that nobody listens there
   * @throws wirecheck.verdict.Inconclusive if it cannot listen
   */
  public RecordingRelay(InetSocketAddress listen, InetSocketAddress next, Trace trace) {
    relay = new TcpRelay(listen, next, trace, 0, new Listener());
  }

  public InetSocketAddress address() {
    return relay.address();
  }

  /** How many connections came so far; the last one has this number. */
  public int connections() {
    return relay.accepted();
  }

  /** What was read so far from the sender of a direction of a connection; empty if nothing was. */
  public RecordedStream testimony(int connection, Direction direction) {
    return testimonies.computeIfAbsent(new Key(connection, direction), key -> new RecordedStream());
  }

  /** What broke it, if it does not work any more. */
  public Optional<Throwable> breakdown() {
    return relay.breakdown();
  }

  /** Refuses new connections and lets live ones be. */
  public void refuse() {
    relay.refuse();
  }

  /** Takes connections again. */
  public void welcome() {
    relay.welcome();
  }

  @Override
  public void close() {
    relay.close();
  }
}
