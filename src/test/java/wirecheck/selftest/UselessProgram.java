package wirecheck.selftest;

import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import wirecheck.faulty.Program;
import wirecheck.spec.Role;

/**
 * A program of no use, and the little that it may be credited with.
 *
 * @param role that it is judged in
 * @param name of its class
 * @param maker makes one for each start
 * @param words what it does
 * @param passes every requirement that it passes
 * @param because why it truly meets them
 * @param bound the time that judging it may take
 */
record UselessProgram(
    Role role,
    String name,
    Supplier<Program> maker,
    String words,
    Set<String> passes,
    String because,
    Duration bound) {

  /** Begins an entry. */
  static UselessProgram of(Role role, Supplier<Program> maker, String words) {
    String name = maker.get().getClass().getSimpleName();
    return new UselessProgram(role, name, maker, words, Set.of(), "", Duration.ZERO);
  }

  UselessProgram passes(String... ids) {
    return new UselessProgram(role, name, maker, words, Ids.sorted(Set.of(ids)), because, bound);
  }

  UselessProgram because(String why) {
    return new UselessProgram(role, name, maker, words, passes, why, bound);
  }

  UselessProgram within(int seconds) {
    return new UselessProgram(
        role, name, maker, words, passes, because, Duration.ofSeconds(seconds));
  }

  @Override
  public String toString() {
    return role.word() + " " + name;
  }
}
