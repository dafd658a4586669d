package wirecheck.reference.service;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import wirecheck.reference.chargen.Chargen;
import wirecheck.reference.daytime.Daytime;
import wirecheck.reference.discard.Discard;
import wirecheck.reference.echo.Echo;
import wirecheck.reference.qotd.Quotes;
import wirecheck.reference.time.Time;

/** The simple services, asked by plain sockets. */
@Timeout(20)
class SimpleServicesTest {
  private static final InetSocketAddress ANYWHERE =
      new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

  @Test
  void echo_sends_back_what_was_sent_before_a_half_close() throws IOException {
    byte[] sent = random(300_000);
    try (TcpService service = tcp(Echo::tcp);
        Socket client = connect(service)) {
      background(() -> sendAndEnd(sent, client));
      assertThat(client.getInputStream().readAllBytes()).isEqualTo(sent);
    }
  }

  @Test
  void echo_serves_a_client_while_others_are_silent() throws IOException {
    try (TcpService service = tcp(Echo::tcp);
        Socket silent = connect(service);
        Socket client = connect(service)) {
      client.getOutputStream().write('x');
      assertThat(client.getInputStream().read()).isEqualTo('x');
      assertThat(silent.isClosed()).isFalse();
    }
  }

  @Test
  void echo_answers_datagrams_of_any_size() throws IOException {
    try (UdpService service = udp(Echo::udp)) {
      for (int size : new int[] {0, 1, 1472, 8193, 65_507}) {
        byte[] sent = random(size);
        assertThat(ask(service, sent)).as("%d bytes", size).isEqualTo(sent);
      }
    }
  }

  @Test
  void discard_takes_everything_and_says_nothing_but_the_end() throws IOException {
    try (TcpService service = tcp(Discard::tcp);
        Socket client = connect(service)) {
      sendAndEnd(random(1 << 20), client);
      assertThat(client.getInputStream().read()).isEqualTo(-1);
    }
    assertThat(Discard.udp(random(3))).isEmpty();
  }

  @Test
  void chargen_keeps_to_the_pattern_until_its_client_ends() throws IOException {
    try (TcpService service = tcp(Chargen::tcp);
        Socket client = connect(service)) {
      String[] lines =
          new String(client.getInputStream().readNBytes(74 * 200), US_ASCII).split("\r\n");
      assertThat(lines).hasSize(200).allMatch(line -> line.length() == 72);
      assertThat(lines[0]).startsWith(" !\"#");
      assertThat(lines[1]).startsWith("!\"#$");
      assertThat(lines[95]).isEqualTo(lines[0]);
      client.shutdownOutput();
      assertThat(client.getInputStream().transferTo(OutputStream.nullOutputStream()))
          .isNotNegative();
    }
  }

  @Test
  void chargen_answers_with_0_to_512_characters() {
    for (int i = 0; i < 2000; i++) {
      assertThat(Chargen.udp(new byte[0]).orElseThrow().length).isBetween(0, 512);
    }
  }

  @Test
  void an_answer_is_followed_by_the_end_although_data_was_sent() throws IOException {
    try (TcpService service = tcp(Quotes::tcp);
        Socket client = connect(service)) {
      sendAndEnd(random(20), client);
      byte[] quote = client.getInputStream().readAllBytes();
      assertThat(quote).hasSizeBetween(1, 511);
      assertThat(Quotes.udp(new byte[0])).hasValue(quote);
    }
  }

  @Test
  void daytime_is_one_line_with_the_year() throws IOException {
    try (TcpService service = tcp(Daytime::tcp);
        Socket client = connect(service)) {
      String line = new String(client.getInputStream().readAllBytes(), US_ASCII);
      assertThat(line).matches("\\w+, \\w+ \\d+, \\d{4} \\d\\d:\\d\\d:\\d\\d-\\S+\r\n");
    }
  }

  @Test
  void time_counts_seconds_since_1900() throws IOException {
    try (UdpService service = udp(Time::udp)) {
      long before = Instant.now().getEpochSecond();
      byte[] answer = ask(service, new byte[0]);
      assertThat(answer).hasSize(4);
      long seconds = (ByteBuffer.wrap(answer).getInt() & 0xffff_ffffL) - 2_208_988_800L;
      assertThat(seconds).isBetween(before, Instant.now().getEpochSecond());
    }
  }

  @Test
  void ports_of_services_that_answer_everything_are_not_answered() {
    assertThat(List.of(7, 13, 17, 19, 37)).allMatch(UdpService::mayAnswerForEver);
    assertThat(List.of(1, 9, 69, 1024, 40_000)).noneMatch(UdpService::mayAnswerForEver);
  }

  @Test
  void an_address_is_not_shared() throws IOException {
    try (TcpService first = tcp(Echo::tcp);
        UdpService second = udp(Echo::udp)) {
      assertThatThrownBy(() -> TcpService.bind(first.address(), Echo::tcp))
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith("cannot bind");
      assertThatThrownBy(() -> UdpService.bind(second.address(), Echo::udp))
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith("cannot bind");
    }
  }

  private static TcpService tcp(TcpService.Conversation conversation) throws IOException {
    TcpService service = TcpService.bind(ANYWHERE, conversation);
    background(service::run);
    return service;
  }

  private static UdpService udp(UdpService.Reply reply) throws IOException {
    UdpService service = UdpService.bind(ANYWHERE, reply);
    background(service::run);
    return service;
  }

  private static Socket connect(TcpService service) throws IOException {
    return new Socket(service.address().getAddress(), service.address().getPort());
  }

  private static void sendAndEnd(byte[] data, Socket client) throws IOException {
    client.getOutputStream().write(data);
    client.shutdownOutput();
  }

  private static byte[] ask(UdpService service, byte[] data) throws IOException {
    try (DatagramSocket socket = new DatagramSocket()) {
      socket.setSoTimeout(10_000);
      socket.send(new DatagramPacket(data, data.length, service.address()));
      DatagramPacket answer = new DatagramPacket(new byte[65_536], 65_536);
      socket.receive(answer);
      assertThat(answer.getSocketAddress()).isEqualTo(service.address());
      return Arrays.copyOf(answer.getData(), answer.getLength());
    }
  }

  private static byte[] random(int size) {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    return bytes;
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void background(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException ended) {
                throw new AssertionError(ended);
              }
            });
    thread.setDaemon(true);
    thread.start();
  }
}
