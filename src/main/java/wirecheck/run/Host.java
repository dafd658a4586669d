package wirecheck.run;

import java.net.InetAddress;
import java.net.UnknownHostException;
import wirecheck.spec.UsageError;

/** A machine, or an address of one, as a user names it. */
public final class Host {
  private Host() {}

  /**
   * The address of that name.
   *
   * @throws UsageError if there is none
   */
  public static InetAddress address(String name) {
    try {
      return InetAddress.getByName(name);
    } catch (UnknownHostException unknown) {
      throw new UsageError("unknown host " + name);
    }
  }
}
