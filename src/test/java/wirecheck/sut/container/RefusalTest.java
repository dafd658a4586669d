package wirecheck.sut.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.exception.DockerException;
import org.junit.jupiter.api.Test;

/** What an engine says, as people read it. */
class RefusalTest {
  private static String words(String message) {
    return Refusal.words(
        new DockerException(message, 409) {
          @Override
          public String getMessage() {
            return message;
          }
        });
  }

  @Test
  void have_no_json_around_them() {
    assertThat(words("Status 409: {\"message\":\"No command specified\"}\n"))
        .isEqualTo("No command specified");
    assertThat(words("{\"message\":\"exec: \\\"a\\\": \\u003cnone\\u003e\"}"))
        .isEqualTo("exec: \"a\": <none>");
    assertThat(words("no answer\n")).isEqualTo("no answer");
  }

  @Test
  void have_no_line_ends_in_them_however_often_they_are_escaped() {
    assertThat(words("{\"message\":\"not\\nfound\\n\"}")).isEqualTo("not found");
    assertThat(words("{\"message\":\"it says: one\\\\ntwo\\\\n\"}")).isEqualTo("it says: one two");
  }
}
