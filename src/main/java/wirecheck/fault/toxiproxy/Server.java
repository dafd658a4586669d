package wirecheck.fault.toxiproxy;

import eu.rekawek.toxiproxy.ToxiproxyClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import wirecheck.verdict.Inconclusive;

/** A Toxiproxy server that answers, and how to get to its proxies and from them to us. */
interface Server extends AutoCloseable {
  /** Completes "toxiproxy 2.12.0". */
  String kind();

  ToxiproxyClient client();

  /** The address that a new proxy is to listen on. */
  Listen listen();

  /** The address on which our own socket is to listen so that the server reaches it. */
  InetSocketAddress reachable();

  /** How the server calls an address that we listen on. */
  String seenFromThere(InetSocketAddress ours);

  /** The end of the suite's use of the server. */
  @Override
  void close();

  /** Whether it is ours to start anew. */
  boolean isOurs();

  /** Whether it is known to have ended. */
  default boolean isGone() {
    return false;
  }

  /** A place for a proxy to listen. */
  interface Listen {
    /** In Toxiproxy's notation, {@code host:port}; port 0 takes a free one. */
    String there();

    /** Where that is for us, given what Toxiproxy says it listens on. */
    InetSocketAddress here(String listensOn);

    /** Gives the place back. */
    default void release() {}
  }

  /** A port of the loopback address that nobody has just now. */
  static int freePort() {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return probe.getLocalPort();
    } catch (IOException e) {
      throw new Inconclusive("there is no free port for Toxiproxy: " + e.getMessage(), e);
    }
  }

  /** The port in Toxiproxy's {@code host:port}. */
  static int portOf(String listensOn) {
    try {
      return Integer.parseInt(listensOn.substring(listensOn.lastIndexOf(':') + 1));
    } catch (NumberFormatException e) {
      throw new Inconclusive("Toxiproxy listens on " + listensOn + ", which has no port", e);
    }
  }
}
