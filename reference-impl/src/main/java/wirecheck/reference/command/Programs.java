package wirecheck.reference.command;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import wirecheck.reference.Main;
import wirecheck.reference.chargen.Chargen;
import wirecheck.reference.daytime.Daytime;
import wirecheck.reference.discard.Discard;
import wirecheck.reference.echo.Echo;
import wirecheck.reference.qotd.Quotes;
import wirecheck.reference.service.TcpService;
import wirecheck.reference.service.UdpService;
import wirecheck.reference.time.Time;

/** Starts the program that is named first; a role without a protocol is one of hello. */
public final class Programs {
  private static final String HELLO = "hello/";
  private static final int PORT = 2333;

  private static final String USAGE =
      """
      usage: echo|discard|chargen|qotd|daytime|time/tcp-server|udp-server [--host ADDRESS] [--port PORT]
             tftp/server --dir FOLDER [--host ADDRESS] [--port PORT] [--timer 1s|500ms]
             tftp/client get REMOTE LOCAL | put LOCAL REMOTE [--host ADDRESS] [--port PORT]
                         [--timer 1s|500ms] [--mode octet|netascii]
                         [--blksize BYTES] [--timeout SECONDS] [--tsize yes|no]
      """;

  private Programs() {}

  public static void main(String[] args) {
    String name = args.length == 0 ? "" : args[0];
    if (name.startsWith(HELLO)) {
      args[0] = name.substring(HELLO.length());
    } else if (name.contains("/")) {
      System.exit(run(name, Arrays.asList(args).subList(1, args.length)));
    }
    Main.main(args);
  }

  private static int run(String name, List<String> arguments) {
    if (arguments.contains("--help")) {
      System.out.print(USAGE);
      return 0;
    }
    try {
      start(name, arguments);
      return 0;
    } catch (IllegalArgumentException wrongUsage) {
      System.err.println(wrongUsage.getMessage());
      System.err.print(USAGE);
      return 2;
    } catch (IOException failed) {
      System.err.println(name + ": " + failed.getMessage());
      return 1;
    }
  }

  private static void start(String name, List<String> arguments) throws IOException {
    switch (name) {
      case "echo/tcp-server" -> tcp(arguments, Echo::tcp);
      case "echo/udp-server" -> udp(arguments, Echo::udp);
      case "discard/tcp-server" -> tcp(arguments, Discard::tcp);
      case "discard/udp-server" -> udp(arguments, Discard::udp);
      case "chargen/tcp-server" -> tcp(arguments, Chargen::tcp);
      case "chargen/udp-server" -> udp(arguments, Chargen::udp);
      case "qotd/tcp-server" -> tcp(arguments, Quotes::tcp);
      case "qotd/udp-server" -> udp(arguments, Quotes::udp);
      case "daytime/tcp-server" -> tcp(arguments, Daytime::tcp);
      case "daytime/udp-server" -> udp(arguments, Daytime::udp);
      case "time/tcp-server" -> tcp(arguments, Time::tcp);
      case "time/udp-server" -> udp(arguments, Time::udp);
      case "tftp/server" -> Tftp.serve(arguments);
      case "tftp/client" -> Tftp.transfer(arguments);
      default -> throw new IllegalArgumentException("unknown program: '" + name + "'");
    }
  }

  private static void tcp(List<String> arguments, TcpService.Conversation conversation)
      throws IOException {
    try (TcpService service = TcpService.bind(address(arguments), conversation)) {
      service.run();
    }
  }

  private static void udp(List<String> arguments, UdpService.Reply reply) throws IOException {
    try (UdpService service = UdpService.bind(address(arguments), reply)) {
      service.run();
    }
  }

  private static InetSocketAddress address(List<String> arguments) throws IOException {
    CommandLine line = new CommandLine(arguments, Set.of("--host", "--port"));
    line.words(0);
    return line.address("0.0.0.0", PORT);
  }
}
