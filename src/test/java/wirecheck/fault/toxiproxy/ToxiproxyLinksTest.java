package wirecheck.fault.toxiproxy;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static wirecheck.fault.Direction.UPSTREAM;

import eu.rekawek.toxiproxy.Proxy;
import eu.rekawek.toxiproxy.ToxiproxyClient;
import eu.rekawek.toxiproxy.model.ToxicDirection;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wirecheck.base.Trace;
import wirecheck.fault.Direction;
import wirecheck.fault.Link;
import wirecheck.fault.Toxic;
import wirecheck.fault.tcp.End;
import wirecheck.verdict.Inconclusive;
import wirecheck.wire.ReadOutcome;

/**
 * What the adapter promises about other people's servers, dead servers and what it leaves behind.
 */
class ToxiproxyLinksTest {
  private Process program;
  private URI api;
  private ToxiproxyClient client;
  private ServerSocket listener;

  @BeforeEach
  void start() throws Exception {
    Path binary = Toxiproxies.program();
    int port;
    try (ServerSocket probe = new ServerSocket(0)) {
      port = probe.getLocalPort();
    }
    program =
        new ProcessBuilder(binary.toString(), "-host", "127.0.0.1", "-port", "" + port)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    api = URI.create("http://127.0.0.1:" + port);
    client = new ToxiproxyClient("127.0.0.1", port);
    listener = End.server();
    long begin = System.nanoTime();
    while (End.unwanted(new InetSocketAddress("127.0.0.1", port), ofMillis(50))
        .equals(ReadOutcome.REFUSED)) {
      assertThat(End.since(begin)).isLessThan(End.PATIENCE);
      Thread.sleep(20);
    }
  }

  @AfterEach
  void stop() throws Exception {
    if (program != null) {
      signal("CONT");
      program.destroyForcibly().waitFor();
      listener.close();
    }
  }

  private void signal(String name) throws Exception {
    new ProcessBuilder("kill", "-" + name, "" + program.pid()).start().waitFor();
  }

  /** A stop signal reaches the threads of a program one after the other (proc(5), state T). */
  private void awaitEveryThreadStopped() throws Exception {
    Path threads = Path.of("/proc", "" + program.pid(), "task");
    boolean stopped = false;
    while (!stopped) {
      stopped = true;
      try (DirectoryStream<Path> all = Files.newDirectoryStream(threads)) {
        for (Path thread : all) {
          String stat = Files.readString(thread.resolve("stat"));
          stopped &= stat.charAt(stat.lastIndexOf(')') + 2) == 'T';
        }
      }
    }
  }

  private Link open(ToxiproxyLinks links) {
    return links.open(End.free(), End.addressOf(listener), new Trace());
  }

  private void carries(Link link) throws IOException {
    try (End asking = End.connect(link.address());
        End answering = End.accept(listener)) {
      asking.send("hi~");
      assertThat(answering.read(3)).isEqualTo("hi~");
    }
  }

  private List<String> names() throws IOException {
    return client.getProxies().stream().map(Proxy::getName).toList();
  }

  @Test
  void uses_a_running_server_and_leaves_it_as_it_was() throws Exception {
    Proxy theirs = client.createProxy("theirs", "127.0.0.1:0", "127.0.0.1:1");
    theirs.toxics().latency("slow", ToxicDirection.UPSTREAM, 5);
    theirs.disable();
    try (ToxiproxyLinks links = ToxiproxyLinks.running(api)) {
      assertThat(links.name()).matches("toxiproxy .+ \\(running at " + api + "\\)");
      try (Link link = open(links);
          Link other = open(links)) {
        link.add(UPSTREAM, new Toxic.Latency(ofMillis(1)));
        carries(link);
        carries(other);
        assertThat(names())
            .hasSize(3)
            .allMatch(it -> it.matches("theirs|wirecheck-[0-9a-f]{8}-[0-9]+"));
      }
      assertThat(names()).containsExactly("theirs");
    }
    assertThat(client.getProxy("theirs").isEnabled()).isFalse();
    assertThat(client.getProxy("theirs").toxics().getAll()).hasSize(1);
    assertThat(program.isAlive()).isTrue();
  }

  @Test
  void listens_for_the_client_where_it_is_told_ipv6_too() throws Exception {
    InetAddress six = InetAddress.getByName("::1");
    try (ServerSocket here = new ServerSocket(0, 5, six);
        ToxiproxyLinks links = ToxiproxyLinks.running(api);
        Link link = links.open(new InetSocketAddress(six, 0), End.addressOf(here), new Trace());
        End asking = End.connect(link.address());
        End answering = End.accept(here)) {
      assertThat(link.address().getAddress()).isEqualTo(six);
      asking.send("hi~");
      assertThat(answering.read(3)).isEqualTo("hi~");
    }
  }

  @Test
  void a_server_that_is_not_there_is_inconclusive() throws Exception {
    program.destroyForcibly().waitFor();
    assertThatThrownBy(() -> ToxiproxyLinks.running(api))
        .isInstanceOf(Inconclusive.class)
        .hasMessageContaining("Toxiproxy did not tell its version");
  }

  @Test
  void a_server_that_is_no_toxiproxy_is_inconclusive() {
    assertThatThrownBy(() -> ToxiproxyLinks.binary(Path.of("/bin/false")))
        .isInstanceOf(Inconclusive.class);
    assertThatThrownBy(() -> ToxiproxyLinks.binary(Path.of("/nowhere")))
        .isInstanceOf(Inconclusive.class);
  }

  @Test
  void a_url_that_is_none_is_refused() {
    assertThatThrownBy(() -> ToxiproxyLinks.running(URI.create("localhost:8474")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_server_that_dies_is_inconclusive() throws Exception {
    try (ToxiproxyLinks links = ToxiproxyLinks.running(api);
        Link link = open(links)) {
      carries(link);
      program.destroyForcibly().waitFor();
      assertThatThrownBy(() -> link.add(UPSTREAM, new Toxic.LimitData(1)))
          .isInstanceOf(Inconclusive.class);
      assertThatThrownBy(link::down).isInstanceOf(Inconclusive.class);
      assertThatThrownBy(() -> open(links)).isInstanceOf(Inconclusive.class);
    }
  }

  @Test
  void a_server_that_hangs_is_inconclusive_once_slowly_and_then_at_once() throws Exception {
    try (ToxiproxyLinks links = ToxiproxyLinks.running(api);
        Link link = open(links)) {
      signal("STOP");
      awaitEveryThreadStopped();
      long begin = System.nanoTime();
      assertThatThrownBy(() -> link.add(UPSTREAM, new Toxic.LimitData(1)))
          .isInstanceOf(Inconclusive.class)
          .hasMessageContaining("did not answer within");
      assertThat(End.since(begin)).isLessThan(ofSeconds(15));
      long again = System.nanoTime();
      assertThatThrownBy(() -> open(links)).isInstanceOf(Inconclusive.class);
      assertThat(End.since(again)).isLessThan(ofSeconds(2));
    }
  }

  @Test
  void a_server_that_dies_in_mid_conversation_proves_nothing() throws Exception {
    try (ToxiproxyLinks links = ToxiproxyLinks.running(api);
        Link link = open(links)) {
      link.add(UPSTREAM, new Toxic.SlowClose(ofSeconds(5)));
      link.add(Direction.DOWNSTREAM, new Toxic.Latency(ofSeconds(5)));
      try (End asking = End.connect(link.address());
          End answering = End.accept(listener)) {
        asking.send("hi~");
        assertThat(answering.read(3)).isEqualTo("hi~");
        answering.send("hello");
        program.destroyForcibly().waitFor();
        asking.listen();
        answering.listen();
        assertThat(link.injected()).isEmpty();
      }
      assertThatThrownBy(link::confirm)
          .isInstanceOf(Inconclusive.class)
          .hasMessageContaining("not seen to happen");
    }
  }

  @Test
  void a_server_that_dies_when_its_faults_were_proved_is_inconclusive() throws Exception {
    try (ToxiproxyLinks links = ToxiproxyLinks.running(api);
        Link link = open(links)) {
      link.add(UPSTREAM, new Toxic.Latency(ofMillis(20)));
      carries(link);
      link.confirm();
      program.destroyForcibly().waitFor();
      assertThatThrownBy(link::confirm)
          .isInstanceOf(Inconclusive.class)
          .hasMessageContaining("Toxiproxy did not show the proxy");
    }
  }

  @Test
  void a_fault_that_somebody_took_away_is_not_claimed() throws Exception {
    try (ToxiproxyLinks links = ToxiproxyLinks.running(api);
        Link link = open(links)) {
      link.add(UPSTREAM, new Toxic.Latency(ofSeconds(5)));
      link.add(UPSTREAM, new Toxic.SlowClose(ofSeconds(5)));
      link.add(UPSTREAM, new Toxic.Bandwidth(1000));
      for (eu.rekawek.toxiproxy.model.Toxic toxic :
          client.getProxy(names().get(0)).toxics().getAll()) {
        toxic.remove();
      }
      String threeSeconds = "hi~".repeat(1000);
      try (End asking = End.connect(link.address());
          End answering = End.accept(listener)) {
        asking.send(threeSeconds);
        asking.finish();
        assertThat(answering.listen().text()).isEqualTo(threeSeconds);
        assertThat(link.injected()).isEmpty();
      }
    }
  }

  @Test
  void an_end_that_an_end_made_is_not_claimed() throws Exception {
    try (ToxiproxyLinks links = ToxiproxyLinks.running(api);
        Link link = open(links)) {
      link.add(UPSTREAM, new Toxic.Timeout(ofSeconds(100)));
      try (End asking = End.connect(link.address());
          End answering = End.accept(listener)) {
        asking.finish();
        assertThat(answering.listen().ending()).isEqualTo(ReadOutcome.END_OF_STREAM);
      }
      assertThat(link.injected()).isEmpty();
    }
  }

  @Test
  void slices_are_not_claimed_where_there_was_nothing_to_cut() throws Exception {
    try (ToxiproxyLinks links = ToxiproxyLinks.running(api);
        Link link = open(links)) {
      link.add(UPSTREAM, new Toxic.Slicer(3, ofMillis(10)));
      carries(link);
      assertThatThrownBy(link::confirm)
          .isInstanceOf(Inconclusive.class)
          .hasMessageContaining("slices of");
    }
  }

  @Test
  void a_program_of_ours_is_ended_and_started_anew_when_it_died() throws Exception {
    List<ProcessHandle> before = toxiproxies();
    try (ToxiproxyLinks links = Toxiproxies.binary()) {
      List<ProcessHandle> ours = toxiproxies();
      ours.removeAll(before);
      assertThat(ours).hasSize(1);
      ours.get(0).destroyForcibly();
      ours.get(0).onExit().get(10, TimeUnit.SECONDS);
      try (Link link = open(links)) {
        carries(link);
      }
    }
    assertThat(toxiproxies()).isEqualTo(before);
  }

  private static List<ProcessHandle> toxiproxies() {
    return new ArrayList<>(
        ProcessHandle.current()
            .children()
            .filter(it -> it.info().command().orElse("").contains("toxiproxy"))
            .toList());
  }

  @Test
  void a_stalled_connection_does_not_block_the_end() throws Exception {
    try (ToxiproxyLinks links = ToxiproxyLinks.running(api)) {
      Thread flood;
      try (Link link = open(links)) {
        link.add(UPSTREAM, new Toxic.Bandwidth(0));
        End asking = End.connect(link.address());
        flood = new Thread(() -> flood(asking));
        flood.start();
        Thread.sleep(300);
        link.confirm();
      }
      flood.join(10_000);
      assertThat(flood.isAlive()).isFalse();
      assertThat(names()).isEmpty();
    }
  }

  private static void flood(End end) {
    try (end) {
      while (true) {
        end.send("x".repeat(1 << 16));
      }
    } catch (IOException e) {
      // The link was closed.
    }
  }

  @Test
  void its_end_deletes_the_proxies_of_links_that_are_still_open() throws Exception {
    client.createProxy("theirs", "127.0.0.1:0", "127.0.0.1:1");
    ToxiproxyLinks links = ToxiproxyLinks.running(api);
    Link link = open(links);
    Link stalled = open(links);
    stalled.add(UPSTREAM, new Toxic.Bandwidth(0));
    try (End asking = End.connect(link.address());
        End flooding = End.connect(stalled.address())) {
      Thread flood = new Thread(() -> flood(flooding));
      flood.start();
      awaitStall(stalled);
      links.close();
      assertThat(names()).containsExactly("theirs");
      assertThat(asking.listen().ending()).isNotEqualTo(ReadOutcome.SILENCE);
      flood.join(10_000);
      assertThat(flood.isAlive()).isFalse();
    }
    assertThatThrownBy(() -> open(links)).isInstanceOf(Inconclusive.class);
    link.close();
    links.close();
  }

  private static void awaitStall(Link link) throws InterruptedException {
    long begin = System.nanoTime();
    while (link.injected().isEmpty()) {
      assertThat(End.since(begin)).isLessThan(End.PATIENCE);
      Thread.sleep(20);
    }
  }

  @Test
  void its_end_deletes_every_proxy_though_one_cannot_be_deleted() throws Exception {
    ToxiproxyLinks links = ToxiproxyLinks.running(api);
    for (int i = 0; i < 5; i++) {
      open(links);
    }
    client.getProxy(names().get(0)).delete();
    links.close();
    assertThat(names()).isEmpty();
  }

  @Test
  void its_end_deletes_what_others_are_just_opening_and_closing() throws Exception {
    ToxiproxyLinks links = ToxiproxyLinks.running(api);
    List<CompletableFuture<Void>> users = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      users.add(CompletableFuture.runAsync(() -> openAndCloseUntilTheEnd(links)));
    }
    Thread.sleep(200);
    links.close();
    assertThat(names()).isEmpty();
    for (CompletableFuture<Void> user : users) {
      user.get(20, TimeUnit.SECONDS);
    }
    assertThat(names()).isEmpty();
  }

  private void openAndCloseUntilTheEnd(ToxiproxyLinks links) {
    try {
      while (true) {
        Link kept = open(links);
        open(links).close();
        kept.up();
      }
    } catch (Inconclusive e) {
      assertThat(e).hasMessageContaining("closed");
    }
  }

  @Test
  void its_end_waits_for_a_server_that_hangs_no_longer_than_for_one_call() throws Exception {
    ToxiproxyLinks links = ToxiproxyLinks.running(api);
    for (int i = 0; i < 5; i++) {
      open(links);
    }
    signal("STOP");
    awaitEveryThreadStopped();
    long begin = System.nanoTime();
    links.close();
    assertThat(End.since(begin)).isLessThan(ofSeconds(15));
  }

  @Test
  void says_its_orders_in_a_language_without_a_dotted_i_in_capitals() throws Exception {
    Locale usual = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try (ToxiproxyLinks links = ToxiproxyLinks.running(api);
        Link link = open(links)) {
      link.add(UPSTREAM, new Toxic.Timeout(ofMillis(0)));
      link.add(UPSTREAM, new Toxic.Slicer(1, ofMillis(10)));
      link.add(UPSTREAM, new Toxic.LimitData(1));
      link.add(UPSTREAM, new Toxic.Bandwidth(1000));
      assertThat(Locale.getDefault().getLanguage()).isEqualTo("tr");
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void matches_connections_on_both_sides_of_the_proxy() throws Exception {
    try (ToxiproxyLinks links = ToxiproxyLinks.running(api);
        Link link = open(links)) {
      link.add(UPSTREAM, new Toxic.LimitData(5));
      for (int i = 1; i <= 10; i++) {
        try (End asking = End.connect(link.address());
            End answering = End.accept(listener)) {
          asking.send("x".repeat(i));
          assertThat(answering.listen(ofMillis(100)).text()).hasSize(Math.min(i, 5));
        }
      }
      assertThat(link.injected())
          .extracting(it -> it.flow(), it -> it.bytes())
          .containsExactly(
              tuple(5, 0L), tuple(6, 1L), tuple(7, 2L), tuple(8, 3L), tuple(9, 4L), tuple(10, 5L));
    }
  }
}
