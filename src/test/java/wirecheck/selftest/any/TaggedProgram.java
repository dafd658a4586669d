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
 * @param unsettled what depends on who is first, the program or its peer; any verdict will do
 */
public record TaggedProgram(
    String role,
    String name,
    Optional<Supplier<Program>> maker,
    String exchange,
    Set<String> main,
    Set<String> fails,
    Set<String> unsettled) {

  /** Begins an entry: a program that runs in this process. */
  public static TaggedProgram of(String role, Supplier<Program> maker, String exchange) {
    String name = maker.get().getClass().getSimpleName();
    return new TaggedProgram(
        role, name, Optional.of(maker), exchange, Set.of(), Set.of(), Set.of());
  }

  /** Begins an entry: a program in a file of another language. */
  public static TaggedProgram of(String role, String file, String exchange) {
    return new TaggedProgram(role, file, Optional.empty(), exchange, Set.of(), Set.of(), Set.of());
  }

  /** The exchange file that it is judged by, where it is not the plain one. */
  public TaggedProgram by(String file) {
    return new TaggedProgram(role, name, maker, file, main, fails, unsettled);
  }

  /**
   * @param row that it is here to break, without the prefix of the pack
   * @param others that fail with it
   */
  public TaggedProgram breaks(String row, String... others) {
    Set<String> all = new TreeSet<>(Set.of(id(row)));
    for (String other : others) {
      all.add(id(other));
    }
    return new TaggedProgram(
        role, name, maker, exchange, Set.of(id(row)), Set.copyOf(all), unsettled);
  }

  /** What depends on who is first, the program or its peer. */
  public TaggedProgram unsettled(String... rows) {
    Set<String> all = new TreeSet<>();
    for (String row : rows) {
      all.add(id(row));
    }
    return new TaggedProgram(role, name, maker, exchange, main, fails, Set.copyOf(all));
  }

  private static String id(String row) {
    return "ANY-" + row;
  }

  @Override
  public String toString() {
    return role + " " + name;
  }
}
