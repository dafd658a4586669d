package wirecheck.fault.tcp;

import java.net.InetSocketAddress;
import java.util.EnumSet;
import java.util.Set;
import wirecheck.base.Trace;
import wirecheck.fault.Capability;
import wirecheck.fault.Link;
import wirecheck.fault.Links;

/** Links by relays inside this process: they can do everything, and need nothing installed. */
public final class EmbeddedLinks implements Links {
  /** Jitter is the same in every scenario, whichever others ran before it. */
  private static final long SEED = 1;

  @Override
  public Link open(InetSocketAddress listen, InetSocketAddress server, Trace trace) {
    return new TcpRelay(listen, server, trace, SEED, RelayObserver.NONE);
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
    // Links have made nothing outside this process.
  }
}
