package wirecheck.fault.toxiproxy;

import eu.rekawek.toxiproxy.Proxy;
import eu.rekawek.toxiproxy.model.ToxicDirection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import wirecheck.base.Trace;
import wirecheck.fault.Direction;
import wirecheck.fault.Link;
import wirecheck.fault.Toxic;
import wirecheck.fault.tcp.EmbeddedLinks;
import wirecheck.fault.tcp.End;

/**
 * How exact and how fast links are: no link at all, the embedded relay, a bare Toxiproxy, and
 * Toxiproxy between its witnesses as scenarios use it, in turns within one run. Prints a table;
 * bench/links runs it.
 */
public final class LinksBench {
  private static final int ROUNDS = 5;
  private static final Duration DELAY = Duration.ofMillis(100);
  private static final int DELAYED = 200;
  private static final long GAP_NANOS = 5_000_000;
  private static final int EXCHANGES = 10_000;
  private static final int MEBIBYTES = 512;

  /** A way from a client to the server, perhaps with a delay upstream. */
  interface Way extends AutoCloseable {
    InetSocketAddress address();

    @Override
    void close();
  }

  /** Makes ways. */
  interface Ways {
    Way open(InetSocketAddress server, Duration delay) throws IOException;
  }

  /** Two ends that are connected. */
  interface Measure {
    double[] take(End client, End server) throws Exception;
  }

  public static void main(String[] args) throws Exception {
    Locale.setDefault(Locale.ROOT);
    BinaryServer program = new BinaryServer(Toxiproxies.program());
    try (ToxiproxyLinks witnessed = Toxiproxies.binary();
        EmbeddedLinks embedded = new EmbeddedLinks()) {
      Map<String, Ways> ways = new LinkedHashMap<>();
      ways.put("none", (server, delay) -> direct(server));
      ways.put(
          "embedded",
          (server, delay) -> through(embedded.open(End.free(), server, new Trace()), delay));
      ways.put("toxiproxy", (server, delay) -> bare(program, server, delay));
      ways.put(
          "toxiproxy+witnesses",
          (server, delay) -> through(witnessed.open(End.free(), server, new Trace()), delay));
      System.out.println(
          witnessed.name()
              + ", Java "
              + Runtime.version()
              + ", "
              + Runtime.getRuntime().availableProcessors()
              + " processors, "
              + ROUNDS
              + " rounds in turns");

      Map<String, List<double[]>> delays = rounds(ways, DELAY, LinksBench::delayErrors, "none");
      System.out.println();
      System.out.println(
          "error of an ordered 100 ms delay, ms       earliest    median       p99      latest");
      delays.forEach(
          (name, rounds) -> {
            double[] all = rounds.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
            System.out.printf(
                "  %-36s %10.3f %10.3f %10.3f %10.3f%n",
                name, all[0], at(all, 0.5), at(all, 0.99), all[all.length - 1]);
          });
      report(
          "throughput of a bare link, MiB/s",
          rounds(ways, Duration.ZERO, LinksBench::throughput, ""));
      report(
          "exchanges of 3 and 5 bytes a second",
          rounds(ways, Duration.ZERO, LinksBench::exchanges, ""));
    } finally {
      program.close();
    }
    UdpBench.main(args);
  }

  private static double at(double[] sorted, double quantile) {
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * quantile))];
  }

  private static void report(String what, Map<String, List<double[]>> measured) {
    System.out.println();
    System.out.printf("%-40s %10s %10s %10s%n", what, "worst", "median", "best");
    measured.forEach(
        (name, rounds) -> {
          double[] all = rounds.stream().mapToDouble(it -> it[0]).sorted().toArray();
          System.out.printf(
              "  %-38s %10.0f %10.0f %10.0f%n", name, all[0], at(all, 0.5), all[all.length - 1]);
        });
  }

  private static Map<String, List<double[]>> rounds(
      Map<String, Ways> ways, Duration delay, Measure measure, String without) throws Exception {
    Map<String, List<double[]>> results = new LinkedHashMap<>();
    for (int round = 0; round <= ROUNDS; round++) {
      for (Map.Entry<String, Ways> way : ways.entrySet()) {
        if (way.getKey().equals(without)) {
          continue;
        }
        try (ServerSocket listener = End.server();
            Way link = way.getValue().open(End.addressOf(listener), delay);
            End client = End.connect(link.address());
            End server = End.accept(listener)) {
          double[] result = measure.take(client, server);
          // The first round warms up.
          if (round > 0) {
            results.computeIfAbsent(way.getKey(), it -> new ArrayList<>()).add(result);
          }
        }
      }
    }
    return results;
  }

  private static double[] delayErrors(End client, End server) throws Exception {
    CompletableFuture<double[]> receiving =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                double[] errors = new double[DELAYED];
                byte[] stamp = new byte[8];
                for (int i = 0; i < errors.length; i++) {
                  server.socket().getInputStream().readNBytes(stamp, 0, 8);
                  long took = System.nanoTime() - ByteBuffer.wrap(stamp).getLong();
                  errors[i] = (took - DELAY.toNanos()) / 1e6;
                }
                return errors;
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    for (int i = 0; i < DELAYED; i++) {
      byte[] stamp = ByteBuffer.allocate(8).putLong(System.nanoTime()).array();
      client.socket().getOutputStream().write(stamp);
      LockSupport.parkNanos(GAP_NANOS);
    }
    return receiving.get();
  }

  private static double[] throughput(End client, End server) throws Exception {
    byte[] block = new byte[1 << 17];
    long total = (long) MEBIBYTES << 20;
    CompletableFuture<Void> sending =
        CompletableFuture.runAsync(
            () -> {
              try {
                for (long sent = 0; sent < total; sent += block.length) {
                  client.socket().getOutputStream().write(block);
                }
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    byte[] sink = new byte[1 << 17];
    long begin = System.nanoTime();
    for (long got = 0; got < total; ) {
      got += server.socket().getInputStream().read(sink);
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    sending.get();
    return new double[] {MEBIBYTES / seconds};
  }

  private static double[] exchanges(End client, End server) throws Exception {
    CompletableFuture<Void> answering =
        CompletableFuture.runAsync(
            () -> {
              try {
                for (int i = 0; i < EXCHANGES; i++) {
                  server.read(3);
                  server.send("hello");
                }
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    long begin = System.nanoTime();
    for (int i = 0; i < EXCHANGES; i++) {
      client.send("hi~");
      client.read(5);
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    answering.get();
    return new double[] {EXCHANGES / seconds};
  }

  private static Way direct(InetSocketAddress server) {
    return way(server, () -> {});
  }

  private static Way through(Link link, Duration delay) {
    if (!delay.isZero()) {
      link.add(Direction.UPSTREAM, new Toxic.Latency(delay));
    }
    return way(link.address(), link::close);
  }

  private static Way bare(BinaryServer program, InetSocketAddress server, Duration delay)
      throws IOException {
    Server.Listen place = program.listen();
    Proxy proxy =
        program.client().createProxy("bench", place.there(), program.seenFromThere(server));
    if (!delay.isZero()) {
      proxy.toxics().latency("delay", ToxicDirection.UPSTREAM, delay.toMillis());
    }
    return way(
        place.here(proxy.getListen()),
        () -> {
          try {
            proxy.delete();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static Way way(InetSocketAddress address, Runnable end) {
    return new Way() {
      @Override
      public InetSocketAddress address() {
        return address;
      }

      @Override
      public void close() {
        end.run();
      }
    };
  }
}
