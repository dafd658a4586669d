package wirecheck.fault.toxiproxy;

import eu.rekawek.toxiproxy.Proxy;
import java.net.InetSocketAddress;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wirecheck.base.Trace;
import wirecheck.fault.Capability;
import wirecheck.fault.Link;
import wirecheck.fault.tcp.RecordingRelay;
import wirecheck.verdict.Inconclusive;

/**
 * One Toxiproxy server in use: makes proxies on it, each with a name that nobody else has, and
 * knows the links that are open. Safe for many threads.
 */
final class Backend implements AutoCloseable {
  /**
   * Since 2.7 the answer is JSON, before it was not. A program built without a version says git.
   */
  private static final Pattern VERSION = Pattern.compile("[0-9]+(\\.[0-9]+)+[^\"\\s]*|git");

  private final Server server;
  private final Calls calls = new Calls();
  private final String prefix = "wirecheck-" + UUID.randomUUID().toString().substring(0, 8) + "-";
  private final AtomicInteger proxies = new AtomicInteger();
  private final OpenLinks links = new OpenLinks();

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

  /**
   * Makes a proxy and a link through it.
   *
   * @throws Inconclusive if that fails, or this is closed meanwhile
   */
  Link open(
      InetSocketAddress listen,
      InetSocketAddress target,
      Trace trace,
      Set<Capability> capabilities) {
    Server.Listen place = server.listen();
    RecordingRelay exit = null;
    Proxy proxy = null;
    ToxiproxyLink link;
    try {
      exit = new RecordingRelay(server.reachable(), target, trace);
      proxy = makeProxy(place.there(), server.seenFromThere(exit.address()));
      // The scenario's trace is for what the server under test refuses, not for what Toxiproxy
      // does.
      RecordingRelay entry = new RecordingRelay(listen, place.here(proxy.getListen()), new Trace());
      link =
          new ToxiproxyLink(
              calls, proxy, entry, exit, capabilities, trace, it -> forget(it, place));
    } catch (RuntimeException e) {
      abandon(place, exit, proxy, e);
      throw e;
    }
    links.add(link);
    return link;
  }

  /** Looks in the thread that makes all calls: after the last one nothing is made any more. */
  private Proxy makeProxy(String listen, String upstream) {
    String name = prefix + proxies.incrementAndGet();
    return calls.ask(
        "make a proxy",
        () -> {
          links.requireOpen();
          return server.client().createProxy(name, listen, upstream);
        });
  }

  private void forget(ToxiproxyLink link, Server.Listen place) {
    links.remove(link);
    place.release();
  }

  private void abandon(
      Server.Listen place, RecordingRelay exit, Proxy proxy, RuntimeException why) {
    if (exit != null) {
      exit.close();
    }
    try {
      if (proxy != null) {
        calls.run("delete the proxy", proxy::delete);
      }
    } catch (Inconclusive e) {
      why.addSuppressed(e);
    } finally {
      place.release();
    }
  }

  /**
   * Ends the links that are still open, and the use of the server. Whoever opens or closes links
   * meanwhile does not leave a proxy behind, either; only a server that does not answer keeps them.
   */
  @Override
  public synchronized void close() {
    if (links.isClosed()) {
      return;
    }
    links.close();
    if (!server.isOurs()) {
      deleteWhatIsLeft();
    }
    calls.close();
    server.close();
  }

  /** What a link could not delete, or what was just being made; each on its own. */
  private void deleteWhatIsLeft() {
    try {
      calls.ask("list its proxies", server.client()::getProxies).stream()
          .filter(proxy -> proxy.getName().startsWith(prefix))
          .forEach(this::delete);
    } catch (Inconclusive e) {
      // Somebody else's server that does not answer is not ours to mend.
    }
  }

  private void delete(Proxy proxy) {
    try {
      calls.run("delete the proxy", proxy::delete);
    } catch (Inconclusive e) {
      // Whoever deleted it meanwhile wanted the same; else it is not ours to mend, either.
    }
  }
}
