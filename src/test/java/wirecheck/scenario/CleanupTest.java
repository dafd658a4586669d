package wirecheck.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CleanupTest {
  private final List<String> closed = new ArrayList<>();
  private final Cleanup belongings = new Cleanup();

  @Test
  void are_closed_once_and_the_latest_first() {
    belongings.add(() -> closed.add("server"));
    belongings.add(() -> closed.add("client"));

    belongings.close();
    belongings.close();

    assertThat(closed).containsExactly("client", "server");
  }

  @Test
  void are_closed_though_others_cannot_be() {
    RuntimeException one = new IllegalStateException("the link hangs");
    RuntimeException two = new IllegalStateException("the program hangs");
    belongings.add(() -> closed.add("peer"));
    belongings.add(() -> fail(two));
    belongings.add(() -> closed.add("client"));
    belongings.add(() -> fail(one));

    assertThatThrownBy(belongings::close).isSameAs(one).hasSuppressedException(two);
    assertThat(closed).containsExactly("client", "peer");
  }

  private static void fail(RuntimeException failure) {
    throw failure;
  }
}
