package wirecheck.reference.command;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wirecheck.reference.tftp.TftpClient;
import wirecheck.reference.tftp.TftpServer;

/** The command lines of TFTP. */
final class Tftp {
  private static final int PORT = 69;
  private static final Duration TIMER = Duration.ofSeconds(1);

  private Tftp() {}

  static void serve(List<String> arguments) throws IOException {
    CommandLine line = new CommandLine(arguments, Set.of("--host", "--port", "--dir", "--timer"));
    line.words(0);
    Path folder =
        Path.of(
            line.text("--dir")
                .orElseThrow(() -> new IllegalArgumentException("missing argument: --dir")));
    InetSocketAddress address = line.address("0.0.0.0", PORT);
    try (TftpServer server = TftpServer.bind(address, folder, line.duration("--timer", TIMER))) {
      server.run();
    }
  }

  static void transfer(List<String> arguments) throws IOException {
    CommandLine line =
        new CommandLine(
            arguments,
            Set.of("--host", "--port", "--timer", "--mode", "--blksize", "--timeout", "--tsize"));
    List<String> words = line.words(3);
    TftpClient client =
        new TftpClient(
            line.address("127.0.0.1", PORT),
            line.choice("--mode", "octet", "netascii"),
            options(line),
            line.duration("--timer", TIMER));
    switch (words.get(0)) {
      case "get" -> client.get(words.get(1), Path.of(words.get(2)).toAbsolutePath());
      case "put" -> client.put(Path.of(words.get(1)), words.get(2));
      default -> throw new IllegalArgumentException("neither get nor put: " + words.get(0));
    }
  }

  private static Map<String, String> options(CommandLine line) {
    Map<String, String> options = new LinkedHashMap<>();
    line.number("--blksize", 8, 65_464).ifPresent(size -> options.put("blksize", size.toString()));
    line.number("--timeout", 1, 255).ifPresent(time -> options.put("timeout", time.toString()));
    if (line.choice("--tsize", "no", "yes").equals("yes")) {
      options.put("tsize", "0");
    }
    return options;
  }
}
