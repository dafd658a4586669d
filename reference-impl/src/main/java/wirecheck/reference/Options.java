package wirecheck.reference;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the command line says: where, and for a client how often and how patiently. */
record Options(InetSocketAddress address, int count, Duration timeout) {
  /** As for the sockets of the JDK, a time limit of zero is none. */
  static final Duration NO_LIMIT = Duration.ZERO;

  private static final Pattern DURATION = Pattern.compile("(\\d{1,6})(ms|s)");

  static Options ofServer(String[] args) throws IOException {
    return parse(args, false, "0.0.0.0", NO_LIMIT);
  }

  static Options ofClient(String[] args, Duration timeout) throws IOException {
    return parse(args, true, "127.0.0.1", timeout);
  }

  int timeoutMillis() {
    return Math.toIntExact(timeout.toMillis());
  }

  private static Options parse(String[] args, boolean client, String host, Duration timeout)
      throws IOException {
    int port = 2333;
    int count = 1;
    for (int i = 0; i < args.length; i += 2) {
      String name = args[i];
      boolean known =
          switch (name) {
            case "--host", "--port" -> true;
            case "--count", "--timeout" -> client;
            default -> false;
          };
      if (!known) {
        throw new IllegalArgumentException("unknown argument: '" + name + "'");
      }
      if (i + 1 == args.length) {
        throw new IllegalArgumentException("missing value of " + name);
      }
      String value = args[i + 1];
      switch (name) {
        case "--host" -> host = value;
        case "--port" -> port = number(name, value, 0, 65535);
        case "--count" -> count = number(name, value, 1, Integer.MAX_VALUE);
        default -> timeout = duration(name, value);
      }
    }
    return new Options(new InetSocketAddress(InetAddress.getByName(host), port), count, timeout);
  }

  private static int number(String name, String value, int least, int most) {
    try {
      int number = Integer.parseInt(value);
      if (least <= number && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // told below
    }
    throw new IllegalArgumentException("wrong value of " + name + ": '" + value + "'");
  }

  private static Duration duration(String name, String value) {
    Matcher matcher = DURATION.matcher(value);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("wrong value of " + name + ": '" + value + "'");
    }
    long amount = Long.parseLong(matcher.group(1));
    return matcher.group(2).equals("s") ? Duration.ofSeconds(amount) : Duration.ofMillis(amount);
  }
}
