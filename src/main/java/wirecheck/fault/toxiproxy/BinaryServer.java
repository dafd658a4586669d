package wirecheck.fault.toxiproxy;

import eu.rekawek.toxiproxy.ToxiproxyClient;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import wirecheck.base.Deadline;
import wirecheck.verdict.Inconclusive;

/**
 * A toxiproxy-server of our own, on a free port of the loopback address. It does not outlive this
 * process.
 */
final class BinaryServer implements Server {
  private static final String LOOPBACK = "127.0.0.1";
  private static final Duration START = Duration.ofSeconds(20);
  private static final long PAUSE_NANOS = 10_000_000;
  private static final long GRACE_MILLIS = 2000;
  private static final int TRIES = 3;

  private final Path program;
  private final Thread atExit = new Thread(this::kill);
  private Process process;
  private int port;

  BinaryServer(Path program) {
    this.program = program;
    Runtime.getRuntime().addShutdownHook(atExit);
    for (int i = 1; !start(); i++) {
      if (i == TRIES) {
        close();
        throw new Inconclusive(program + " ended with status " + process.exitValue() + " at once");
      }
    }
  }

  /** False if the program ended at once: another may have taken the port. */
  private boolean start() {
    try {
      port = Server.freePort();
      process =
          new ProcessBuilder(program.toString(), "-host", LOOPBACK, "-port", Integer.toString(port))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      Runtime.getRuntime().removeShutdownHook(atExit);
      throw new Inconclusive("Toxiproxy does not start: " + e.getMessage(), e);
    }
    Deadline deadline = Deadline.in(START);
    while (process.isAlive() && !answers()) {
      if (deadline.isOver()) {
        close();
        throw new Inconclusive(program + " did not listen within " + START.toSeconds() + " s");
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    return process.isAlive();
  }

  /** Whether its API takes connections; whether it is a Toxiproxy is asked for with its version. */
  private boolean answers() {
    try (Socket probe = new Socket()) {
      probe.connect(new InetSocketAddress(LOOPBACK, port), (int) START.toMillis());
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public String kind() {
    return "binary";
  }

  @Override
  public boolean isOurs() {
    return true;
  }

  @Override
  public ToxiproxyClient client() {
    return new ToxiproxyClient(LOOPBACK, port);
  }

  @Override
  public Listen listen() {
    return new Listen() {
      @Override
      public String there() {
        return LOOPBACK + ":0";
      }

      @Override
      public InetSocketAddress here(String listensOn) {
        return new InetSocketAddress(LOOPBACK, Server.portOf(listensOn));
      }
    };
  }

  @Override
  public InetSocketAddress reachable() {
    return new InetSocketAddress(LOOPBACK, 0);
  }

  @Override
  public String seenFromThere(InetSocketAddress ours) {
    return LOOPBACK + ":" + ours.getPort();
  }

  @Override
  public boolean isGone() {
    return !process.isAlive();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(GRACE_MILLIS, TimeUnit.MILLISECONDS)) {
        kill();
      }
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
    } catch (IllegalStateException e) {
      // This process is ending already, and its hook ends the server.
      kill();
    }
  }

  private void kill() {
    if (process != null) {
      process.destroyForcibly();
    }
  }
}
