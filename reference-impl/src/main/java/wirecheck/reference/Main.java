package wirecheck.reference;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;

/** The reference implementation of the hello protocol: four programs behind one command line. */
public final class Main {
  private static final String USAGE =
      """
      usage: udp-server|tcp-server [--host ADDRESS] [--port PORT]
             udp-client|tcp-client [--host ADDRESS] [--port PORT] [--count N] [--timeout 5s|1500ms]
      """;

  private Main() {}

  public static void main(String[] args) {
    System.exit(run(args));
  }

  private static int run(String[] args) {
    if (Arrays.asList(args).contains("--help")) {
      System.out.print(USAGE);
      return 0;
    }
    try {
      String role = args.length == 0 ? "" : args[0];
      String[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
      boolean done =
          switch (role) {
            case "udp-server" -> UdpServer.run(Options.ofServer(rest));
            case "udp-client" -> UdpClient.run(Options.ofClient(rest, Duration.ofSeconds(5)));
            case "tcp-server" -> TcpServer.run(Options.ofServer(rest));
            case "tcp-client" -> TcpClient.run(Options.ofClient(rest, Options.NO_LIMIT));
            default -> throw new IllegalArgumentException("unknown role: '" + role + "'");
          };
      return done ? 0 : 1;
    } catch (IllegalArgumentException wrongUsage) {
      System.err.println(wrongUsage.getMessage());
      System.err.print(USAGE);
      return 2;
    } catch (IOException failed) {
      System.err.println(args[0] + ": " + failed.getMessage());
      return 1;
    }
  }
}
