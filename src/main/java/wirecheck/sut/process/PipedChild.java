package wirecheck.sut.process;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** A process on pipes, for systems on which {@link TerminalChild} does not work. */
final class PipedChild implements Child {
  private static final int SIGNAL_BASE = 128;
  private final Process process;

  PipedChild(List<String> command, Map<String, String> environment) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    process = builder.start();
  }

  @Override
  public long pid() {
    return process.pid();
  }

  @Override
  public InputStream output() {
    return process.getInputStream();
  }

  @Override
  public InputStream errors() {
    return process.getErrorStream();
  }

  @Override
  public Status await() {
    while (true) {
      try {
        int code = process.waitFor();
        return code > SIGNAL_BASE ? new Status(code - SIGNAL_BASE, true) : new Status(code, false);
      } catch (InterruptedException interrupted) {
        process.destroyForcibly();
      }
    }
  }

  @Override
  public void release() {
    process.destroy();
  }
}
