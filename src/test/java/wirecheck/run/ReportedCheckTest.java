package wirecheck.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wirecheck.base.Payload;
import wirecheck.base.Timeouts;
import wirecheck.outcome.Report;
import wirecheck.spec.Hello;
import wirecheck.spec.Level;
import wirecheck.spec.Role;
import wirecheck.spec.Selection;
import wirecheck.sut.Launcher;

class ReportedCheckTest {
  @TempDir private Path folder;

  @Test
  void is_reported_before_it_fails_to_end_what_it_started() throws IOException {
    Subject subject = new Unending(Subject.Running.at(Hello.TCP_SERVER, "127.0.0.1:1"));
    Selection selection =
        Selection.of(Hello.PACK, Hello.TCP_SERVER, List.of("TCP-S24"), Level.MAY, "");
    StringBuilder out = new StringBuilder();
    ReportedCheck check =
        new ReportedCheck(
            subject,
            selection,
            RunSettings.usual(1, false),
            folder,
            List.of(),
            new Console(out, false, false, "wirecheck"));

    assertThatThrownBy(check::run).hasMessage("it does not end");
    assertThat(folder.resolve("report.json")).content().contains("TCP-S24");
    assertThat(out).contains("TCP-S24", "Report: ");
  }

  /** A subject that somebody runs, and that cannot be let go of. */
  private record Unending(Subject subject) implements Subject {
    @Override
    public Role role() {
      return subject.role();
    }

    @Override
    public Launcher launcher(
        InetAddress host, Timeouts patience, Map<String, Boolean> shownWords, Payload request) {
      Launcher launcher = subject.launcher(host, patience, shownWords, request);
      return (Launcher)
          Proxy.newProxyInstance(
              Launcher.class.getClassLoader(),
              new Class<?>[] {Launcher.class},
              (proxy, method, arguments) -> {
                if (method.getName().equals("close")) {
                  throw new IllegalStateException("it does not end");
                }
                return method.invoke(launcher, arguments);
              });
    }

    @Override
    public Report.Subject shown() {
      return subject.shown();
    }

    @Override
    public List<String> arguments() {
      return subject.arguments();
    }
  }
}
