package wirecheck.fault.tcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wirecheck.base.Trace;
import wirecheck.fault.Direction;
import wirecheck.fault.Effect;
import wirecheck.fault.FaultEvent;
import wirecheck.fault.Link;
import wirecheck.fault.Toxic;
import wirecheck.fault.tcp.End.Heard;
import wirecheck.wire.ReadOutcome;

/** The embedded relay without toxics: it is as if it were not there. */
class TcpRelayTest {
  private ServerSocket listener;
  private Trace trace;
  private Link link;

  @BeforeEach
  void open() throws IOException {
    listener = End.server();
    trace = new Trace();
    link = new EmbeddedLinks().open(End.free(), End.addressOf(listener), trace);
  }

  @AfterEach
  void close() throws IOException {
    link.close();
    listener.close();
  }

  @Test
  void carries_bytes_both_ways() throws IOException {
    try (End client = End.connect(link.address());
        End server = End.accept(listener)) {
      client.send("hi~");
      assertThat(server.read(3)).isEqualTo("hi~");
      server.send("hello");
      assertThat(client.read(5)).isEqualTo("hello");
    }
    assertThat(link.injected()).isEmpty();
  }

  @Test
  void mirrors_a_half_close_of_the_client_as_a_half_close() throws IOException {
    try (End client = End.connect(link.address());
        End server = End.accept(listener)) {
      client.send("hi~");
      client.finish();
      assertThat(server.listen())
          .extracting(Heard::text, Heard::ending)
          .containsExactly("hi~", ReadOutcome.END_OF_STREAM);
      assertThat(client.listen(Duration.ofMillis(200)).ending()).isEqualTo(ReadOutcome.SILENCE);
      server.send("hello");
      server.finish();
      assertThat(client.listen())
          .extracting(Heard::text, Heard::ending)
          .containsExactly("hello", ReadOutcome.END_OF_STREAM);
    }
  }

  @Test
  void mirrors_a_half_close_of_the_server_as_a_half_close() throws IOException {
    try (End client = End.connect(link.address());
        End server = End.accept(listener)) {
      server.send("hello");
      server.finish();
      assertThat(client.listen())
          .extracting(Heard::text, Heard::ending)
          .containsExactly("hello", ReadOutcome.END_OF_STREAM);
      client.send("hi~");
      assertThat(server.read(3)).isEqualTo("hi~");
    }
  }

  @Test
  void mirrors_a_reset_by_the_client_as_a_reset() throws IOException {
    try (End client = End.connect(link.address());
        End server = End.accept(listener)) {
      client.send("hi~");
      assertThat(server.read(3)).isEqualTo("hi~");
      client.reset();
      assertThat(server.listen().ending()).isEqualTo(ReadOutcome.RESET);
    }
  }

  @Test
  void mirrors_a_reset_by_the_server_as_a_reset_behind_its_data() throws IOException {
    for (int i = 0; i < 20; i++) {
      try (End client = End.connect(link.address());
          End server = End.accept(listener)) {
        server.send("hello");
        assertThat(client.read(5)).isEqualTo("hello");
        server.reset();
        assertThat(client.listen())
            .extracting(Heard::text, Heard::ending)
            .containsExactly("", ReadOutcome.RESET);
      }
    }
  }

  @Test
  void mirrors_the_reset_that_a_close_with_unread_input_is() throws Exception {
    // A JDK 17 socket drains before it closes, so the server here is one that the kernel closes
    // with input unread.
    Process closer =
        new ProcessBuilder(
                "python3",
                "-c",
                "import socket,sys;s=socket.create_server(('127.0.0.1',0));print(s.getsockname()[1],flush=True);"
                    + "c,_=s.accept();sys.stdin.readline();c.close()")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int port = Integer.parseInt(closer.inputReader().readLine());
    try (Link other =
            new EmbeddedLinks().open(End.free(), new InetSocketAddress("127.0.0.1", port), trace);
        End client = End.connect(other.address())) {
      client.send("hi~");
      Thread.sleep(100);
      closer.outputWriter().append("\n").flush();
      assertThat(client.listen().ending()).isEqualTo(ReadOutcome.RESET);
    } finally {
      closer.destroy();
    }
  }

  @Test
  void resets_the_client_when_the_server_refuses() throws IOException {
    listener.close();
    assertThat(End.unwanted(link.address())).isEqualTo(ReadOutcome.RESET);
    assertThat(trace.events()).extracting(Trace.Event::kind).containsExactly(Trace.Kind.REFUSED);
  }

  @Test
  void serves_when_the_server_came_up_later() throws IOException {
    InetSocketAddress where = End.addressOf(listener);
    listener.close();
    assertThat(End.unwanted(link.address())).isEqualTo(ReadOutcome.RESET);
    listener = new ServerSocket(where.getPort(), 50, where.getAddress());
    carries_bytes_both_ways();
  }

  @Test
  void goes_down_on_live_connections_and_refuses_new_ones_and_comes_up_at_the_same_address()
      throws IOException {
    InetSocketAddress address = link.address();
    try (End client = End.connect(address);
        End server = End.accept(listener)) {
      client.send("hi~");
      assertThat(server.read(3)).isEqualTo("hi~");
      link.down();
      assertThat(client.listen().ending()).isEqualTo(ReadOutcome.END_OF_STREAM);
      assertThat(server.listen().ending()).isEqualTo(ReadOutcome.END_OF_STREAM);
      for (int i = 0; i < 3; i++) {
        assertThat(End.unwanted(address)).isEqualTo(ReadOutcome.REFUSED);
      }
    }
    link.up();
    assertThat(link.address()).isEqualTo(address);
    carriesAnExchange();
    assertThat(link.injected())
        .extracting(FaultEvent::effect)
        .containsExactly(Effect.DOWN, Effect.UP);
    assertThat(link.injected().get(0).count()).isEqualTo(1);
    assertThat(trace.events())
        .extracting(Trace.Event::kind)
        .containsOnly(Trace.Kind.FAULT)
        .hasSize(2);
  }

  private void carriesAnExchange() throws IOException {
    try (End client = End.connect(link.address());
        End server = End.accept(listener)) {
      client.send("hi~");
      assertThat(server.read(3)).isEqualTo("hi~");
    }
  }

  @Test
  void keeps_its_port_from_others_while_it_is_down() throws IOException {
    link.down();
    try (ServerSocket other = new ServerSocket()) {
      other.setReuseAddress(false);
      assertThatThrownBy(() -> other.bind(link.address())).isInstanceOf(BindException.class);
    }
    link.up();
    carriesAnExchange();
  }

  @Test
  void goes_down_and_up_again_and_again() throws IOException {
    for (int i = 0; i < 50; i++) {
      carriesAnExchange();
      link.down();
      link.down();
      link.up();
      link.up();
    }
  }

  @Test
  void holds_a_sender_up_whose_receiver_does_not_read_and_loses_nothing() throws Exception {
    int total = 96 << 20;
    try (End client = End.connect(link.address());
        End server = End.accept(listener)) {
      server.socket().setReceiveBufferSize(1 << 16);
      CompletableFuture<Void> sending =
          CompletableFuture.runAsync(
              () -> {
                try {
                  byte[] block = new byte[1 << 16];
                  for (int sent = 0; sent < total; sent += block.length) {
                    client.socket().getOutputStream().write(block);
                  }
                  client.finish();
                } catch (IOException e) {
                  throw new java.io.UncheckedIOException(e);
                }
              });
      Thread.sleep(1000);
      assertThat(sending).isNotDone();
      assertThat(
              server.socket().getInputStream().transferTo(java.io.OutputStream.nullOutputStream()))
          .isEqualTo(total);
      sending.get(20, TimeUnit.SECONDS);
    }
  }

  @Test
  void carries_over_ipv6() throws IOException {
    InetAddress six = InetAddress.getByName("::1");
    try (ServerSocket here = new ServerSocket(0, 50, six);
        Link other =
            new EmbeddedLinks().open(new InetSocketAddress(six, 0), End.addressOf(here), trace);
        End client = End.connect(other.address());
        End server = End.accept(here)) {
      assertThat(other.address().getAddress()).isEqualTo(six);
      client.send("hi~");
      assertThat(server.read(3)).isEqualTo("hi~");
    }
  }

  @Test
  void carries_many_connections_at_once_and_in_sequence() throws IOException {
    for (int round = 0; round < 20; round++) {
      End[] clients = new End[10];
      End[] servers = new End[10];
      for (int i = 0; i < clients.length; i++) {
        clients[i] = End.connect(link.address());
        servers[i] = End.accept(listener);
      }
      for (int i = 0; i < clients.length; i++) {
        clients[i].send("hi " + i);
        assertThat(servers[i].read(4)).isEqualTo("hi " + i);
      }
      for (int i = 0; i < clients.length; i++) {
        clients[i].close();
        assertThat(servers[i].listen().ending()).isEqualTo(ReadOutcome.END_OF_STREAM);
        servers[i].close();
      }
    }
  }

  @Test
  void leaves_no_thread_and_no_socket_behind() throws Exception {
    link.add(Direction.UPSTREAM, new Toxic.Latency(Duration.ofSeconds(100)));
    End client = End.connect(link.address());
    End server = End.accept(listener);
    client.send("hi~");
    client.finish();
    Thread.sleep(50);
    link.close();
    assertThat(server.listen().ending()).isNotEqualTo(ReadOutcome.SILENCE);
    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .noneMatch(name -> name.contains(":" + listener.getLocalPort()));
    try (ServerSocket again = new ServerSocket()) {
      again.setReuseAddress(true);
      again.bind(link.address());
    }
    client.close();
    server.close();
  }

  @Test
  void survives_a_client_that_is_gone_before_it_is_let_in() throws IOException {
    for (int i = 0; i < 50; i++) {
      Socket hasty = new Socket();
      hasty.connect(link.address());
      hasty.setSoLinger(true, 0);
      hasty.close();
    }
    for (int i = 0; i < 50; i++) {
      End.accept(listener).close();
    }
    carriesAnExchange();
  }
}
