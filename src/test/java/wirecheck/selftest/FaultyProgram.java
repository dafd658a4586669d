package wirecheck.selftest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import wirecheck.faulty.Program;
import wirecheck.run.Subject;
import wirecheck.spec.Role;

/**
 * A wrong program and what the suite has to say of it, no more and no less.
 *
 * @param role that it plays
 * @param name of its mistake
 * @param source how it is started
 * @param main the requirement that it is here to break
 * @param reason a fragment of the reason that the report gives for that one
 * @param rejectedBy names of the scenarios of that one that fail; all of them if empty
 * @param fails every requirement that it fails, the main one included
 * @param inconclusive every requirement that cannot be judged
 * @param unsettled what depends on who is first, the program or its peer; any verdict will do
 * @param because why it breaks more than the main one; empty where it does not
 */
record FaultyProgram(
    Role role,
    String name,
    Source source,
    String main,
    String reason,
    List<String> rejectedBy,
    Set<String> fails,
    Set<String> inconclusive,
    Set<String> unsettled,
    String because) {

  /** Where a program comes from. */
  interface Source {

    /** What is missing on this machine to run it; empty if nothing is. */
    Optional<String> missing();

    Subject subject(Role role);
  }

  /** Begins an entry: a program that runs in this process. */
  static FaultyProgram of(Role role, Supplier<Program> maker) {
    String name = maker.get().getClass().getSimpleName();
    return of(role, name, new InProcess(name, maker));
  }

  /** Begins an entry: a program in a file of another language, by the name of that file. */
  static FaultyProgram of(Role role, String file) {
    return of(role, file, Script.of(file));
  }

  private static FaultyProgram of(Role role, String name, Source source) {
    return new FaultyProgram(
        role, name, source, "", "", List.of(), Set.of(), Set.of(), Set.of(), "");
  }

  /**
   * The requirement that it breaks, and what the report says of it: one of what bars hold apart.
   */
  FaultyProgram breaks(String id, String fragment) {
    Set<String> all = Ids.sorted(fails);
    all.add(id);
    return new FaultyProgram(
        role, name, source, id, fragment, rejectedBy, all, inconclusive, unsettled, because);
  }

  /** The scenarios that reject it, where not all of the requirement do. */
  FaultyProgram in(String... names) {
    return new FaultyProgram(
        role, name, source, main, reason, List.of(names), fails, inconclusive, unsettled, because);
  }

  /** What else it breaks; followed by {@link #because}. */
  FaultyProgram andAlso(String... ids) {
    Set<String> all = Ids.sorted(fails);
    all.addAll(List.of(ids));
    return new FaultyProgram(
        role, name, source, main, reason, rejectedBy, all, inconclusive, unsettled, because);
  }

  /** What cannot be judged; followed by {@link #because}. */
  FaultyProgram undecided(String... ids) {
    return new FaultyProgram(
        role,
        name,
        source,
        main,
        reason,
        rejectedBy,
        fails,
        Ids.sorted(List.of(ids)),
        unsettled,
        because);
  }

  /** What depends on who is first; followed by {@link #because}. */
  FaultyProgram unsettled(String... ids) {
    return new FaultyProgram(
        role,
        name,
        source,
        main,
        reason,
        rejectedBy,
        fails,
        inconclusive,
        Ids.sorted(List.of(ids)),
        because);
  }

  FaultyProgram because(String why) {
    return new FaultyProgram(
        role, name, source, main, reason, rejectedBy, fails, inconclusive, unsettled, why);
  }

  @Override
  public String toString() {
    return role.word() + " " + name;
  }
}
