package wirecheck.reference.tftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server, asked packet by packet, and by the client. */
@Timeout(30)
class TftpTest {
  private static final Duration TIMER = Duration.ofMillis(200);

  @TempDir private Path folder;
  private Path root;
  private TftpServer server;

  @BeforeEach
  void serve() throws IOException {
    root = Files.createDirectory(folder.resolve("root"));
    InetSocketAddress anywhere = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    server = TftpServer.bind(anywhere, root, TIMER);
    Thread thread = new Thread(this::run);
    thread.setDaemon(true);
    thread.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 511, 512, 513, 1024, 5000})
  void files_of_any_size_come_and_go(int size) throws IOException {
    byte[] content = random(size);
    Path local = Files.write(folder.resolve("local"), content);
    for (Map<String, String> options :
        List.of(Map.<String, String>of(), Map.of("blksize", "8", "tsize", "0", "timeout", "2"))) {
      String name = "file" + options.size();
      client("octet", options).put(local, name);
      assertThat(root.resolve(name)).hasBinaryContent(content);
      Path back = folder.resolve("back" + options.size());
      client("octet", options).get(name, back);
      assertThat(back).hasBinaryContent(content);
    }
  }

  @Test
  void block_0_follows_65535() throws IOException {
    byte[] content = random(8 * 65_536 + 3);
    Files.write(root.resolve("wrap"), content);
    client("octet", Map.of("blksize", "8")).get("wrap", folder.resolve("back"));
    assertThat(folder.resolve("back")).hasBinaryContent(content);
  }

  @Test
  void texts_are_translated() throws IOException {
    Files.writeString(root.resolve("text"), "one\ntwo\rthree\n");
    try (PlainPeer peer = new PlainPeer(server.address())) {
      peer.request("text", "NetASCII");
      assertThat(peer.next()).isEqualTo("DATA 1 one\r\ntwo\r\0three\r\n");
    }
    client("netascii", Map.of()).get("text", folder.resolve("back"));
    assertThat(folder.resolve("back")).hasContent("one\ntwo\rthree\n");
  }

  @Test
  void a_doubled_acknowledgement_does_not_double_what_follows() throws IOException {
    Files.write(root.resolve("ten"), random(1500));
    try (PlainPeer peer = new PlainPeer(server.address())) {
      peer.request("ten", "octet");
      for (int block = 1; block <= 2; block++) {
        assertThat(peer.next()).startsWith("DATA " + block);
        peer.send(new Packet.Ack(block));
        peer.send(new Packet.Ack(block));
      }
      assertThat(peer.next()).startsWith("DATA 3");
      assertThat(peer.nextBut("DATA 3")).isEqualTo("nothing");
    }
  }

  @Test
  void a_block_is_sent_again_after_growing_times() throws IOException {
    Files.write(root.resolve("one"), random(1));
    try (PlainPeer peer = new PlainPeer(server.address())) {
      peer.request("one", "octet");
      String first = peer.next();
      long start = System.nanoTime();
      assertThat(peer.next()).isEqualTo(first);
      long second = System.nanoTime();
      assertThat(peer.next()).isEqualTo(first);
      assertThat(System.nanoTime() - second).isGreaterThan((second - start) * 5 / 4);
      peer.send(new Packet.Ack(1));
    }
  }

  @Test
  void a_stranger_is_told_that_it_is_one() throws IOException {
    Files.write(root.resolve("two"), random(600));
    try (PlainPeer peer = new PlainPeer(server.address());
        PlainPeer stranger = new PlainPeer(server.address())) {
      peer.request("two", "octet");
      assertThat(peer.next()).startsWith("DATA 1");
      stranger.follow(peer);
      stranger.send(new Packet.Ack(1));
      assertThat(stranger.next()).startsWith("ERROR 5");
      peer.send(new Packet.Ack(1));
      assertThat(peer.nextBut("DATA 1")).startsWith("DATA 2");
    }
  }

  @Test
  void an_error_is_not_answered() throws IOException {
    try (PlainPeer peer = new PlainPeer(server.address())) {
      peer.send(new Packet.Failure(0, "no"));
      peer.send(new Packet.Ack(7));
      assertThat(peer.next()).as("the answer to the ACK").startsWith("ERROR 4");
      assertThat(peer.nextBut("ERROR 4")).isEqualTo("nothing");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"../secret", "sub/../../secret", "/../secret", "link"})
  void nothing_outside_the_root_is_read(String name) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "secret");
    Files.createDirectory(root.resolve("sub"));
    Files.createSymbolicLink(root.resolve("link"), secret);
    for (String asked : new String[] {name, secret.toString()}) {
      assertThatThrownBy(() -> client("octet", Map.of()).get(asked, folder.resolve("back")))
          .isInstanceOf(Refused.class);
    }
    assertThat(folder.resolve("back")).doesNotExist();
  }

  @Test
  void nothing_outside_the_root_is_written_and_nothing_is_written_twice() throws IOException {
    Path local = Files.writeString(folder.resolve("local"), "new");
    Files.writeString(root.resolve("old"), "old");
    assertThatThrownBy(() -> client("octet", Map.of()).put(local, "../evil"))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> client("octet", Map.of()).put(local, "old"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("6");
    assertThat(folder.resolve("evil")).doesNotExist();
    assertThat(root.resolve("old")).hasContent("old");
  }

  @Test
  void a_missing_file_is_told_by_code_1() {
    assertThatThrownBy(() -> client("octet", Map.of()).get("nosuch", folder.resolve("back")))
        .isInstanceOf(Refused.class)
        .hasMessage("error 1: file not found");
  }

  private TftpClient client(String mode, Map<String, String> options) throws IOException {
    return new TftpClient(server.address(), mode, options, TIMER);
  }

  private void run() {
    try {
      server.run();
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  private static byte[] random(int size) {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    return bytes;
  }
}
