package wirecheck.fault;

import java.net.InetSocketAddress;
import java.util.EnumSet;
import java.util.Set;
import wirecheck.wire.Trace;

/** Links by relays inside this process: they can do everything, and need nothing installed. */
public final class EmbeddedLinks implements Links {
  private static final long SEED = 1;

  private final long seed;

  public EmbeddedLinks() {
    this(SEED);
  }

  /**
   * Links whose random numbers (jitter) come from a seed: the same for every link, so that a
   * scenario meets the same fault whichever others ran before it.
   */
  public EmbeddedLinks(long seed) {
    this.seed = seed;
  }

  /** For reports: with this the same jitter comes again. */
  public long seed() {
    return seed;
  }

  @Override
  public Link open(InetSocketAddress listen, InetSocketAddress server, Trace trace) {
    return new TcpRelay(listen, server, trace, seed, Tap.NONE);
  }

  @Override
  public String name() {
    return "embedded";
  }

  @Override
  public Set<Capability> capabilities() {
    return EnumSet.allOf(Capability.class);
  }

  @Override
  public void close() {
    // Every link closes what is its own.
  }
}
