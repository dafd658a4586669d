package wirecheck.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.provider.CsvSource;
import wirecheck.outcome.Judgement;
import wirecheck.run.Subject;
import wirecheck.spec.Hello;
import wirecheck.spec.Role;
import wirecheck.spec.RoleConverter;
import wirecheck.spec.UsageError;
import wirecheck.sut.container.Images;

/** What conforms as a program conforms as an image. */
class ImagesTest {
  private static final Pattern NOT_APPLICABLE =
      Pattern.compile("^not applicable +(\\S+)", Pattern.MULTILINE);

  @TempDir private Path directory;

  @ParameterizedTest
  @CsvSource({"tcp-server, {host} {port}, TCP-S22", "tcp-client, {host} {port} {count}, ''"})
  void conforms_but_for_what_a_container_cannot_show(
      @ConvertWith(RoleConverter.class) Role role, String words, String unseen) throws Exception {
    StrictCheck check = new StrictCheck(image(role, role.word() + ' ' + words), directory);
    assertThat(check.run()).as(check.console()).isEqualTo(Judgement.OK);
    assertThat(NOT_APPLICABLE.matcher(check.console()).results().map(found -> found.group(1)))
        .containsExactlyElementsOf(unseen.isEmpty() ? List.of() : List.of(unseen));
  }

  @Test
  void an_image_that_looks_after_its_server_is_not_heard_by_it() throws Exception {
    String look = "import socket; socket.create_connection(('127.0.0.1', 2333)).send(b'hi~')";
    String image =
        Images.of(
            directory,
            "FROM " + Images.of("python"),
            "EXPOSE 2333",
            "HEALTHCHECK --interval=20ms CMD python3 -c \"" + look + '"');
    try {
      Subject subject =
          new Subject.Image(Hello.TCP_SERVER, image, List.of("tcp-server", "{host}", "2333"));
      StrictCheck check = new StrictCheck(subject, directory).only("@TCP-S15 or @TCP-S16");
      assertThat(check.run()).as(check.console()).isEqualTo(Judgement.OK);
    } finally {
      Images.forget(image);
    }
  }

  @Test
  void a_program_that_the_image_does_not_hold_is_wrong_usage() {
    StrictCheck check = new StrictCheck(image(Hello.TCP_SERVER, "no-such-program"), directory);
    assertThatThrownBy(check::run)
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("does not run")
        .hasMessageContaining("no-such-program");
  }

  @Test
  void an_image_that_is_not_to_be_had_is_wrong_usage() {
    Images.of("c");
    Subject nowhere = new Subject.Image(Hello.TCP_SERVER, "localhost:9/no-such-image", List.of());
    assertThatThrownBy(() -> new StrictCheck(nowhere, directory).run())
        .isInstanceOf(UsageError.class)
        .hasMessageStartingWith("image localhost:9/no-such-image is not here and cannot be pulled");
  }

  private static Subject image(Role role, String arguments) {
    return new Subject.Image(role, Images.of("c"), List.of(arguments.split(" ")));
  }
}
