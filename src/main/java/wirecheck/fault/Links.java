package wirecheck.fault;

import java.net.InetSocketAddress;
import java.util.Set;
import wirecheck.base.Trace;
import wirecheck.verdict.Inconclusive;

/** A way to make TCP links. Safe for many threads. */
public interface Links extends AutoCloseable {

  /**
   * Opens a link.
   *
   * @param listen the address on which the client is to find it; port 0 takes a free one
   * @param server where its connections lead; nobody needs to listen there yet
   * @param trace where faults are noted
   * @throws Inconclusive if it cannot be opened
   */
  Link open(InetSocketAddress listen, InetSocketAddress server, Trace trace);

  /** Who carries the faults out, for reports. */
  String name();

  /** What every link of this kind can do. */
  Set<Capability> capabilities();

  /**
   * Ends what was started to make links, and what links that are still open have made outside this
   * process.
   */
  @Override
  void close();
}
