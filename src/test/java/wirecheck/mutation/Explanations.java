package wirecheck.mutation;

import static wirecheck.mutation.Explanation.never;
import static wirecheck.mutation.Explanation.same;
import static wirecheck.mutation.Explanation.silent;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why it is right that some mutants are not rejected. */
final class Explanations {
  private static final String STRINGS =
      "a switch over strings goes by their hash codes first, and no two of these words share one";
  private static final String OTHER = "this role has no such word on its command line";
  private static final String LINE = "the suite never gives the program a wrong command line";
  private static final String STATUS = "a UDP client that heard no reply may end with any status";
  private static final String BOUND = "what a number out of range does";
  private static final String ENDS = "the process ends there, and the kernel closes what it had";
  private static final String SUPPRESSED = "nobody looks at suppressed exceptions";
  private static final String THERE = "it is never null";
  private static final String CONSTANT = "it returns just that";
  private static final String RECORD =
      "nobody prints or compares the options, and no server asks for a count or a time limit";
  private static final String STDERR = "what is told on standard error after a break or a loss";

  /** The first that fits a mutant counts. */
  static final List<Explanation> ALL =
      List.of(
          never(
              "TcpClient",
              "no reply in time",
              "a TCP client has no time limit unless it is given one"),
          silent("Main", "\"--help\"", "with false", "whether there is a --help"),
          never("Main", "print(USAGE)", LINE),
          never("Main", "return 0;", LINE),
          silent(
              "Main", "args.length == 0", "with false", "what a command line without a role does"),
          same("Main", "switch (role)", "with true", STRINGS),
          same("Main", "switch (role)", "with false", OTHER),
          silent("Main", "return done", "", STATUS),
          silent("Main", "System.exit", "", STATUS),
          never("Main", "wrongUsage", LINE),
          never("Main", "return 2;", LINE),
          same("Options", "timeout.toMillis", "with 0", "the time limit is none anyway"),
          same("Options", "switch (name)", "with true", STRINGS),
          same("Options", "switch (name)", "with false", OTHER),
          silent("Options", "if (!known)", "with false", "what an unknown option does"),
          silent("Options", "i + 1 == args.length", "", "what an option without a value does"),
          silent("Options", "least <= number", "", BOUND),
          same("Options", "record Options", "", RECORD),
          never("Options", "matcher", LINE),
          same("Output", "flush()", "", "System.out is flushed at the end of every line"),
          silent("Output", "replaceAll", "", "how a control character is shown"),
          same("TcpClient", "setSoTimeout", "", "the time limit is none anyway"),
          same("TcpClient", "new Socket()", "close", ENDS),
          same("TcpClient", "}", "Socket::close", ENDS),
          same("TcpClient", "new Socket()", "addSuppressed", SUPPRESSED),
          silent("TcpClient", "\"connection break\"", "", "what a client shows of a break"),
          same("TcpClient", "return true;", "", CONSTANT),
          same("TcpClient", "return unfinished", "with false", CONSTANT),
          same("TcpClient", "return false;", "with false", CONSTANT),
          silent("TcpClient", "System.err", "", STDERR),
          same("TcpServer", "setReuseAddress", "", "on Linux Java sets it by itself"),
          same("TcpServer", "new ServerSocket()", "close", ENDS),
          same("TcpServer", "new ServerSocket()", "addSuppressed", SUPPRESSED),
          same("TcpServer", "try (connection)", "with true", THERE),
          same("TcpServer", "catch (IOException reset)", "with true", THERE),
          same("TcpServer", "try (connection)", "addSuppressed", SUPPRESSED),
          silent("TcpServer", "System.err", "", STDERR),
          same("UdpClient", "new DatagramSocket()", "close", ENDS),
          same("UdpClient", "}", "Socket::close", ENDS),
          same("UdpClient", "new DatagramSocket()", "addSuppressed", SUPPRESSED),
          silent("UdpClient", "System.err", "", STDERR),
          silent("UdpClient", "return answered", "", STATUS),
          same("UdpServer", "new DatagramSocket(null)", "close", ENDS),
          same("UdpServer", "new DatagramSocket(null)", "addSuppressed", SUPPRESSED),
          never(
              "UdpServer",
              "System.err",
              "no reply fails on the way out, unless the sender's port is 0, which takes a raw socket"));

  private Explanations() {}

  static Optional<Explanation> of(Mutant mutant) {
    return ALL.stream().filter(explanation -> explanation.fits(mutant)).findFirst();
  }

  /** What nobody can answer for: mutants that are not rejected, and no explanation fits. */
  static List<String> missing(Results results) {
    return open(results)
        .filter(mutant -> of(mutant).isEmpty())
        .map(mutant -> "not explained: " + mutant + " in " + mutant.text())
        .toList();
  }

  /** Explanations of what needs none, once all mutants were judged in all roles. */
  static List<String> idle(Results results) {
    Set<Explanation> needed =
        open(results).flatMap(mutant -> of(mutant).stream()).collect(Collectors.toSet());
    return ALL.stream()
        .filter(explanation -> !needed.contains(explanation))
        .map(explanation -> "nothing to explain: " + explanation)
        .toList();
  }

  private static Stream<Mutant> open(Results results) {
    return Stream.of(results.surviving(), results.divided(), results.unreached())
        .flatMap(List::stream);
  }
}
