package wirecheck.selftest;

import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import wirecheck.base.Payload;
import wirecheck.base.Timeouts;
import wirecheck.outcome.Report;
import wirecheck.run.Subject;
import wirecheck.spec.Role;
import wirecheck.sut.Launcher;

/** A {@link wirecheck.faulty.Program} as the subject of a check. */
record InProcessSubject(Role role, String name, Supplier<wirecheck.faulty.Program> maker)
    implements Subject {

  @Override
  public Launcher launcher(
      InetAddress host, Timeouts patience, Map<String, Boolean> shownWords, Payload request) {
    return new InProcessLauncher(name, maker, host);
  }

  @Override
  public Report.Subject shown() {
    return new Report.Subject(role.word(), "command", arguments());
  }

  @Override
  public List<String> arguments() {
    return List.of(name);
  }
}
