package wirecheck.fault.udp;

import java.io.Closeable;
import java.util.LinkedHashMap;
import java.util.Map;
import wirecheck.fault.Sockets;

/** A bounded map: beyond its bound, what was not used for longest is closed and forgotten. */
final class RecentlyUsed<K, V extends Closeable> extends LinkedHashMap<K, V> {
  private static final long serialVersionUID = 1L;

  private final int most;

  RecentlyUsed(int most) {
    super(16, 0.75f, true);
    this.most = most;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    boolean full = size() > most;
    if (full) {
      Sockets.close(eldest.getValue());
    }
    return full;
  }
}
