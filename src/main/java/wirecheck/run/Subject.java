package wirecheck.run;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import wirecheck.report.Report;
import wirecheck.spec.Role;
import wirecheck.sut.Launcher;
import wirecheck.sut.process.ProcessLauncher;
import wirecheck.sut.running.RunningServers;
import wirecheck.wire.Patience;
import wirecheck.wire.Transport;

/** Who is judged, and in which role. */
public interface Subject {

  Role role();

  /** Gets hold of the subject. */
  Launcher launcher(InetAddress host, Patience patience);

  /** The subject as reports show it. */
  Report.Subject shown();

  /** What names the subject on a command line. */
  List<String> arguments();

  /** A program that the suite starts: an argument vector with placeholders. */
  record Program(Role role, List<String> command) implements Subject {
    @Override
    public Launcher launcher(InetAddress host, Patience patience) {
      Transport transport = role.isUdp() ? Transport.UDP : Transport.TCP;
      return new ProcessLauncher(command, transport, host, patience.start(), ShownWords.all());
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

  /** A server that runs already. */
  record Running(Role role, InetSocketAddress address, String text) implements Subject {
    @Override
    public Launcher launcher(InetAddress host, Patience patience) {
      return new RunningServers(address, text);
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
