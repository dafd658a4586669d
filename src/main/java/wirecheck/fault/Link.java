package wirecheck.fault;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wirecheck.verdict.Inconclusive;

/**
 * A TCP path from a client to a server that can be disturbed. One link serves one scenario and any
 * number of connections. Safe for many threads. A method that cannot be carried out throws {@link
 * Inconclusive}.
 */
public interface Link extends AutoCloseable {

  /** Where the client is to connect. It stays the same while the link goes down and up. */
  InetSocketAddress address();

  /**
   * Adds a toxic, for live connections too, behind those that are there.
   *
   * @throws wirecheck.verdict.NotApplicable if this kind of link cannot do that to the connections
   *     it has
   */
  void add(Direction direction, Toxic toxic);

  /** Ends all live connections, loses what they had in flight, and takes no new ones. */
  void down();

  /** Takes connections again. */
  void up();

  /** What the link was seen to do so far. */
  List<FaultEvent> injected();

  /** What has been ordered so far and has to be proved. */
  List<ToxicOrder> orders();

  /** What broke the link, if it does not work any more. */
  Optional<Throwable> breakdown();

  /** What this link can do. */
  Set<Capability> capabilities();

  /** Ends all connections and everything that the link started. */
  @Override
  void close();

  /**
   * Insists that the link works, and on the proof of everything that was ordered.
   *
   * @throws Inconclusive if the link broke, or something ordered was not seen to happen
   */
  default void confirm() {
    Breakdown.requireNone(breakdown());
    Provable.confirm(orders(), injected());
  }
}
