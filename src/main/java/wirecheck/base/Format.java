package wirecheck.base;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Locale;

/** Durations, amounts and addresses as people read them. */
public final class Format {
  private Format() {}

  /** {@code 300 ms} below two seconds, {@code 10.0 s} from there on. */
  public static String of(Duration duration) {
    long millis = duration.toMillis();
    return millis < 2000 ? millis + " ms" : String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
  }

  /** {@code 150 ms ± 50 ms}, or without the second if it is zero. */
  public static String of(Duration duration, Duration jitter) {
    return of(duration) + (jitter.isZero() ? "" : " ± " + of(jitter));
  }

  /** {@code 1 byte}, {@code 2 bytes}. */
  public static String bytes(long count) {
    return count + (count == 1 ? " byte" : " bytes");
  }

  /** {@code 127.0.0.1:2333}, {@code [::1]:2333}, or with the name by which it was asked for. */
  public static String of(InetSocketAddress address) {
    String host = address.getHostString();
    return (host.contains(":") ? '[' + host + ']' : host) + ':' + address.getPort();
  }
}
