package wirecheck.sut.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import wirecheck.base.Trace;
import wirecheck.base.Transport;
import wirecheck.sut.CannotRun;
import wirecheck.sut.SystemUnderTest;

/** What is said of a container in which no server comes up. */
@Timeout(120)
class ContainerLauncherTest {
  private static final Duration BOUND = Duration.ofSeconds(10);

  @TempDir private Path folder;

  private static String whyNotUp(String image, String... arguments) {
    try (ContainerLauncher launcher =
        new ContainerLauncher(
            image,
            List.of(arguments),
            Transport.TCP,
            InetAddress.getLoopbackAddress(),
            BOUND,
            Map.of())) {
      launcher.open();
      SystemUnderTest server =
          launcher.start("the server", launcher.serverAddress(), 1, new Trace());
      return server.whyNotUp().orElse("it is up");
    }
  }

  @Test
  void a_server_that_listens_elsewhere_is_told_where() {
    String server = "import socket; socket.create_server(('127.0.0.1', 2333)).accept()";
    assertThat(whyNotUp(Images.of("python"), "python3", "-c", server, "{port}"))
        .contains("it is not bound to TCP port")
        .endsWith("; it listens on 127.0.0.1:2333 only");
  }

  @Test
  void an_image_that_names_no_port_is_to_be_told_one() {
    assertThat(whyNotUp(Images.of("c"), "tcp-server", "0.0.0.0", "2333"))
        .endsWith(
            "; it listens on 0.0.0.0:2333 only; the image EXPOSEs no TCP port: tell it where to"
                + " listen with {port}");
  }

  @Test
  void an_image_that_names_two_ports_is_to_be_told_one() throws IOException {
    String image = Images.of(folder, "FROM " + Images.of("c"), "EXPOSE 2333 81/udp 80");
    try {
      assertThat(whyNotUp(image, "tcp-server", "0.0.0.0", "2333"))
          .endsWith(
              "; the image EXPOSEs TCP ports [80, 2333]: tell it where to listen with {port}");
    } finally {
      Images.forget(image);
    }
  }

  @Test
  void a_program_that_takes_too_much_memory_is_told_the_bound() {
    assertThat(whyNotUp(Images.of("python"), "python3", "-c", "bytearray(b'x' * (2 << 30))"))
        .contains("killed at its bound of 1 GiB of memory");
  }

  @Test
  void a_program_for_another_machine_is_told_from_one_that_fails() throws IOException {
    Path other = Files.writeString(folder.resolve("other"), "\177ELF of another machine");
    assertThat(other.toFile().setExecutable(true, false)).isTrue();
    String base = "FROM " + Images.of("c");
    String image = Images.of(folder, base, "COPY other /other", "ENTRYPOINT [\"/other\"]");
    try {
      assertThatThrownBy(() -> whyNotUp(image, "{port}"))
          .isInstanceOf(CannotRun.class)
          .hasMessageContaining("the file is for another kind of machine");
    } finally {
      Images.forget(image);
    }
  }
}
