package wirecheck.fault.toxiproxy;

import eu.rekawek.toxiproxy.Proxy;
import java.net.InetSocketAddress;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wirecheck.fault.Capability;
import wirecheck.fault.Link;
import wirecheck.fault.Witness;
import wirecheck.verdict.Inconclusive;
import wirecheck.wire.Trace;

/** One Toxiproxy server in use: makes proxies on it, each with a name that nobody else has. */
final class Backend implements AutoCloseable {
  /**
   * Since 2.7 the answer is JSON, before it was not. A program built without a version says git.
   */
  private static final Pattern VERSION = Pattern.compile("[0-9]+(\\.[0-9]+)+[^\"\\s]*|git");

  private final Server server;
  private final Calls calls = new Calls();
  private final String prefix = "wirecheck-" + UUID.randomUUID().toString().substring(0, 8) + "-";
  private final AtomicInteger proxies = new AtomicInteger();

  Backend(Server server) {
    this.server = server;
  }

  String name() {
    String answer = calls.ask("tell its version", server.client()::version);
    Matcher matcher = VERSION.matcher(answer);
    String version = matcher.find() ? matcher.group() : "of unknown version";
    return "toxiproxy " + version + " (" + server.kind() + ")";
  }

  /** Whether another server should take its place. Somebody else's is left as it is. */
  boolean isToBeReplaced() {
    return server.isOurs() && (calls.isDead() || server.isGone());
  }

  Link open(
      InetSocketAddress listen,
      InetSocketAddress target,
      Trace trace,
      Set<Capability> capabilities) {
    Server.Listen place = server.listen();
    Witness exit = null;
    Proxy proxy = null;
    try {
      exit = new Witness(server.reachable(), target, trace);
      String upstream = server.seenFromThere(exit.address());
      String name = prefix + proxies.incrementAndGet();
      proxy =
          calls.ask(
              "make a proxy", () -> server.client().createProxy(name, place.there(), upstream));
      // The scenario's trace is for what the server under test refuses, not for what Toxiproxy
      // does.
      Witness entry = new Witness(listen, place.here(proxy.getListen()), new Trace());
      return new ToxiproxyLink(calls, proxy, entry, exit, capabilities, trace, place::release);
    } catch (Inconclusive e) {
      if (proxy != null) {
        calls.run("delete the proxy", proxy::delete);
      }
      if (exit != null) {
        exit.close();
      }
      place.release();
      throw e;
    }
  }

  @Override
  public void close() {
    calls.close();
    server.close();
  }
}
