package wirecheck.selftest.any;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import wirecheck.faulty.Program;

/**
 * A program of the tagged protocol, and what the pack for any protocol has to say of it.
 *
 * @param role that it plays, as on the command line
 * @param name of its class, or of its file in {@code src/test/resources/faulty/any}
 * @param maker makes one for each start; empty where it is a file
 * @param exchange name of the exchange file that it is judged by, in the same folder
 * @param main the requirement that it is here to break; empty for a right one
 * @param fails every requirement that it fails, the main one included
 */
record TaggedProgram(
    String role,
    String name,
    Optional<Supplier<Program>> maker,
    String exchange,
    String main,
    Set<String> fails) {

  /** Begins an entry: a program that runs in this process. */
  static TaggedProgram of(String role, Supplier<Program> maker, String exchange) {
    String name = maker.get().getClass().getSimpleName();
    return new TaggedProgram(role, name, Optional.of(maker), exchange, "", Set.of());
  }

  /** Begins an entry: a program in a file of another language. */
  static TaggedProgram of(String role, String file, String exchange) {
    return new TaggedProgram(role, file, Optional.empty(), exchange, "", Set.of());
  }

  /** The exchange file that it is judged by, where it is not the plain one. */
  TaggedProgram by(String file) {
    return new TaggedProgram(role, name, maker, file, main, fails);
  }

  /**
   * @param row that it is here to break, without the prefix of the pack
   * @param others that fail with it
   */
  TaggedProgram breaks(String row, String... others) {
    Set<String> all = new TreeSet<>(Set.of(id(row)));
    for (String other : others) {
      all.add(id(other));
    }
    return new TaggedProgram(role, name, maker, exchange, id(row), Set.copyOf(all));
  }

  private static String id(String row) {
    return "ANY-" + row;
  }

  @Override
  public String toString() {
    return role + " " + name;
  }
}
