package wirecheck.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wirecheck.spec.UsageError;

class ShardTest {

  @Test
  void takes_every_so_manieth() {
    List<Integer> all = List.of(1, 2, 3, 4, 5, 6, 7);
    assertThat(Shard.of("1/3").part(all)).containsExactly(1, 4, 7);
    assertThat(Shard.of("2/3").part(all)).containsExactly(2, 5);
    assertThat(Shard.of("3/3").part(all)).containsExactly(3, 6);
    assertThat(Shard.of("1/1").part(all)).isEqualTo(all);
    assertThat(Shard.of("8/9").part(all)).isEmpty();
  }

  @Test
  void all_together_take_each_once() {
    for (int size = 0; size < 12; size++) {
      List<Integer> all = IntStream.range(0, size).boxed().toList();
      for (int of = 1; of < 15; of++) {
        List<Integer> taken = new ArrayList<>();
        for (int number = 1; number <= of; number++) {
          taken.addAll(Shard.of(number + "/" + of).part(all));
        }
        Collections.sort(taken);
        assertThat(taken).isEqualTo(all);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0/3", "4/3", "1", "1/0", "-1/3", "a/b", "1/3/5", "", "1 / 3", "1/99999"})
  void is_refused_unless_it_is_one(String text) {
    assertThatThrownBy(() -> Shard.of(text))
        .isInstanceOf(UsageError.class)
        .hasMessageStartingWith("--shard needs I/N");
  }
}
