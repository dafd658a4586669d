package wirecheck.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word that a feature may use has a meaning. */
class WordsTest {
  private static Stream<String> deeds() {
    return Stream.of(Deeds.WORDS.split("\\|"));
  }

  private static Stream<String> conducts() {
    return Stream.of(Conducts.WORDS.split("\\|"));
  }

  private static Stream<String> handlings() {
    return Stream.of(Handlings.WORDS.split("\\|"));
  }

  @ParameterizedTest
  @MethodSource("deeds")
  void name_what_a_client_does(String words) {
    assertThat(Deeds.of(words)).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("conducts")
  void name_what_a_client_under_test_is_to_do(String words) {
    assertThat(Conducts.of(words)).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("handlings")
  void name_what_is_done_with_a_server(String words) {
    assertThat(Handlings.of(words)).isNotNull();
  }

  @Test
  void that_mean_nothing_are_refused_at_once() {
    Stream.<Function<String, ? extends Consumer<?>>>of(Deeds::of, Conducts::of, Handlings::of)
        .forEach(of -> assertThatIllegalArgumentException().isThrownBy(() -> of.apply("sings")));
  }
}
