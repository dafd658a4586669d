package wirecheck.selftest;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A second look is excused twice, or for one in fifty, and always told. */
class CrowdTest {
  private static final Judgement FIRST = new Judgement(Map.of(), Duration.ZERO);
  private static final Judgement SECOND = new Judgement(Map.of(), Duration.ofSeconds(1));

  private final Crowd crowd = new Crowd(2);

  @Test
  void what_is_right_at_once_is_looked_at_once() throws Exception {
    Future<Judgement> run = crowd.judge(() -> FIRST);

    crowd.check("right", run, () -> fail("judged again"), judgement -> {});

    crowd.leave();
  }

  @Test
  void two_second_looks_are_excused_and_a_third_is_not() throws Exception {
    lookTwice("one");
    lookTwice("two");
    assertDoesNotThrow(crowd::settle);

    lookTwice("three");
    AssertionError told = assertThrows(AssertionError.class, crowd::settle);

    assertEquals(
        "3 of 3 programs were judged a second time:\none: early\ntwo: early\nthree: early",
        told.getMessage().split(" ==> ")[0]);
    assertThrows(AssertionError.class, crowd::leave);
  }

  @Test
  void one_second_look_in_fifty_is_excused_among_many() throws Exception {
    for (int i = 4; i < 200; i++) {
      crowd.judge(() -> FIRST);
    }
    for (int i = 0; i < 4; i++) {
      lookTwice("one of many");
    }
    assertDoesNotThrow(crowd::settle);

    lookTwice("one too many");
    assertThrows(AssertionError.class, crowd::settle);
  }

  @Test
  void what_is_wrong_twice_is_wrong() {
    Future<Judgement> run = crowd.judge(() -> FIRST);
    Consumer<Judgement> wrong = judgement -> fail("wrong");

    assertThrows(AssertionError.class, () -> crowd.check("wrong", run, () -> SECOND, wrong));
  }

  private void lookTwice(String name) throws Exception {
    Future<Judgement> run = crowd.judge(() -> FIRST);
    Consumer<Judgement> check =
        judgement -> {
          if (judgement == FIRST) {
            fail("early");
          }
        };
    crowd.check(name, run, () -> SECOND, check);
  }
}
