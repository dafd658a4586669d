package wirecheck.fault.toxiproxy;

import java.io.File;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import wirecheck.base.Trace;
import wirecheck.fault.Capability;
import wirecheck.fault.Link;
import wirecheck.fault.Links;
import wirecheck.verdict.Inconclusive;

/**
 * Links through a Toxiproxy. Only proxies of our own are made, changed and deleted; the server's
 * global reset is never used. A Toxiproxy that hangs or is gone makes verdicts inconclusive; one
 * that we started is then started anew. What it can do is tried out at the beginning.
 */
public final class ToxiproxyLinks implements Links {
  private static final List<String> PROGRAMS = List.of("toxiproxy-server", "toxiproxy-server.exe");

  private final Supplier<Server> servers;
  private final String name;
  private final Set<Capability> capabilities;
  private volatile Backend backend;
  private volatile boolean closed;

  private ToxiproxyLinks(Supplier<Server> servers) {
    this.servers = servers;
    backend = new Backend(servers.get());
    try {
      name = backend.name();
      capabilities = new Probe(backend).capabilities();
    } catch (Inconclusive e) {
      backend.close();
      throw e;
    }
  }

  /**
   * Uses a server that runs already and leaves it running.
   *
   * @param api where its HTTP API is, such as {@code http://localhost:8474}
   * @throws IllegalArgumentException if it is not an HTTP URL
   * @throws Inconclusive if it does not answer or connections through it do not get back to this
   *     machine
   */
  public static ToxiproxyLinks running(URI api) {
    return new ToxiproxyLinks(() -> new RunningServer(api));
  }

  /**
   * Starts a server and ends it with {@link #close()}.
   *
   * @param program a {@code toxiproxy-server}
   * @throws Inconclusive if it does not start
   */
  public static ToxiproxyLinks binary(Path program) {
    return new ToxiproxyLinks(() -> new BinaryServer(program));
  }

  /**
   * Starts a container and removes it with {@link #close()}. On Linux it shares the host's network,
   * else its ports are published, and what lies between spoils resets and refusals.
   *
   * @throws Inconclusive if there is no Docker or the container does not start
   */
  public static ToxiproxyLinks container() {
    boolean linux = System.getProperty("os.name").startsWith("Linux");
    return linux ? new ToxiproxyLinks(ContainerServer::onHostNetwork) : publishedContainer();
  }

  /** A container with published ports, whatever the system. */
  static ToxiproxyLinks publishedContainer() {
    return new ToxiproxyLinks(ContainerServer::published);
  }

  /**
   * Finds a {@code toxiproxy-server}.
   *
   * @param searchPath directories, separated as in the environment variable PATH
   */
  public static Optional<Path> find(String searchPath) {
    return Arrays.stream(searchPath.split(Pattern.quote(File.pathSeparator)))
        .filter(directory -> !directory.isEmpty())
        .flatMap(directory -> PROGRAMS.stream().map(program -> Path.of(directory, program)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public synchronized Link open(InetSocketAddress listen, InetSocketAddress server, Trace trace) {
    if (backend.isToBeReplaced()) {
      replaceBackend();
    }
    return backend.open(listen, server, trace, capabilities);
  }

  /** Whoever closes meanwhile sees the new one, or is seen here. */
  private void replaceBackend() {
    backend.close();
    if (!closed) {
      backend = new Backend(servers.get());
    }
    if (closed) {
      backend.close();
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Set<Capability> capabilities() {
    return capabilities;
  }

  /**
   * Ends the links that are still open, each on its own, and the use of the server: no proxy of
   * ours stays there unless it does not answer. May come from any thread at any time, such as when
   * the whole program is ending; waits for no more than two calls to the server.
   */
  @Override
  public void close() {
    closed = true;
    backend.close();
  }
}
