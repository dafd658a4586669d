package wirecheck.run;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wirecheck.base.Payload;
import wirecheck.base.Timeouts;
import wirecheck.outcome.Report;
import wirecheck.spec.Role;
import wirecheck.spec.UsageError;
import wirecheck.sut.Launcher;
import wirecheck.sut.container.ContainerLauncher;
import wirecheck.sut.process.ProcessLauncher;
import wirecheck.sut.running.ReachabilityProbe;
import wirecheck.sut.running.RunningServers;

/** Who is judged, and in which role. */
public interface Subject {

  Role role();

  /**
   * Gets hold of the subject.
   *
   * @param shownWords what is looked for in its output, each with whether it counts in any letter
   *     case
   * @param request that a server answers
   */
  Launcher launcher(
      InetAddress host, Timeouts patience, Map<String, Boolean> shownWords, Payload request);

  /** The subject as reports show it. */
  Report.Subject shown();

  /** What names the subject on a command line. */
  List<String> arguments();

  /** A program that the suite starts: an argument vector with placeholders. */
  record Program(Role role, List<String> command) implements Subject {
    @Override
    public Launcher launcher(
        InetAddress host, Timeouts patience, Map<String, Boolean> shownWords, Payload request) {
      return new ProcessLauncher(command, role.transport(), host, patience.start(), shownWords);
    }

    @Override
    public Report.Subject shown() {
      return new Report.Subject(role.word(), "command", command);
    }

    @Override
    public List<String> arguments() {
      List<String> arguments = new ArrayList<>(List.of("--"));
      arguments.addAll(command);
      return arguments;
    }
  }

  /** A container image: its name and an argument vector with placeholders. */
  record Image(Role role, String image, List<String> command) implements Subject {
    @Override
    public Launcher launcher(
        InetAddress host, Timeouts patience, Map<String, Boolean> shownWords, Payload request) {
      return new ContainerLauncher(
          image, command, role.transport(), host, patience.start(), shownWords);
    }

    @Override
    public Report.Subject shown() {
      return new Report.Subject(
          role.word(), "image", Stream.concat(Stream.of(image), command.stream()).toList());
    }

    @Override
    public List<String> arguments() {
      List<String> arguments = new ArrayList<>(List.of("--image", image));
      if (!command.isEmpty()) {
        arguments.add("--");
        arguments.addAll(command);
      }
      return arguments;
    }
  }

  /** A server that runs already. */
  record Running(Role role, InetSocketAddress address, String text) implements Subject {
    private static final Pattern FORM = Pattern.compile("(.+):(\\d{1,5})");
    private static final int HIGHEST_PORT = 65_535;

    /**
     * Reads {@code HOST:PORT}; the host may be a name, or an address with or without brackets.
     *
     * @throws UsageError if it is nothing of that kind, or the role is a client's
     */
    public static Running at(Role role, String text) {
      if (!role.isServer()) {
        throw new UsageError("an address is for servers: a client has to be started by the suite");
      }
      Matcher form = FORM.matcher(text);
      if (!form.matches()) {
        throw new UsageError("an address is HOST:PORT, such as 127.0.0.1:2333, not " + text);
      }
      int port = Integer.parseInt(form.group(2));
      if (port < 1 || port > HIGHEST_PORT) {
        throw new UsageError("an address is HOST:PORT with a port from 1 to 65535, not " + text);
      }
      String host = form.group(1).replaceAll("^\\[|]$", "");
      return new Running(role, new InetSocketAddress(Host.address(host), port), text);
    }

    @Override
    public Launcher launcher(
        InetAddress host, Timeouts patience, Map<String, Boolean> shownWords, Payload request) {
      return new RunningServers(
          address, new ReachabilityProbe(role.transport(), request, patience));
    }

    @Override
    public Report.Subject shown() {
      return new Report.Subject(role.word(), "address", List.of(text));
    }

    @Override
    public List<String> arguments() {
      return List.of("--address", text);
    }
  }
}
