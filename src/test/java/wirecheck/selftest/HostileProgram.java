package wirecheck.selftest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import wirecheck.spec.Role;

/**
 * A program that means harm, and what the suite has to say of it all the same.
 *
 * @param role that it is judged in
 * @param file its name in {@code src/test/resources/hostile}
 * @param words what it does
 * @param selected the requirements that it is judged by
 * @param options of the command line, beyond those
 * @param fails every requirement that it fails
 * @param inconclusive every requirement that cannot be judged
 * @param status that the suite ends with
 * @param shows what the page of the report has to hold, as a reader sees it
 * @param tells what the console has to say
 * @param terminal that the suite itself runs on, for the program to reach for
 * @param because why the verdict is what it is
 * @param bound the time that judging it may take
 */
record HostileProgram(
    Role role,
    String file,
    String words,
    Set<String> selected,
    List<String> options,
    Set<String> fails,
    Set<String> inconclusive,
    int status,
    List<String> shows,
    String tells,
    Terminal terminal,
    String because,
    Duration bound) {

  /** Where the suite is started. */
  enum Terminal {
    NONE,
    /** By a shell, as people do. */
    OF_A_SHELL,
    /** By whoever makes the terminal, as in a container. */
    ITS_OWN
  }

  /** Begins an entry: a program that meets whatever is asked of it. */
  static HostileProgram of(Role role, String file, String words) {
    return new HostileProgram(
        role,
        file,
        words,
        Set.of(),
        List.of(),
        Set.of(),
        Set.of(),
        0,
        List.of(),
        "",
        Terminal.NONE,
        "",
        Duration.ofSeconds(120));
  }

  /** The requirements that it is judged by: enough to see its hostility at work. */
  HostileProgram by(String... ids) {
    return with(Ids.sorted(List.of(ids)), options, fails, inconclusive, status);
  }

  HostileProgram with(String... more) {
    return with(selected, List.of(more), fails, inconclusive, status);
  }

  HostileProgram fails(String... ids) {
    return with(selected, options, Ids.sorted(List.of(ids)), inconclusive, 1);
  }

  HostileProgram undecided(String... ids) {
    return with(selected, options, fails, Ids.sorted(List.of(ids)), status);
  }

  HostileProgram endsWith(int newStatus) {
    return with(selected, options, fails, inconclusive, newStatus);
  }

  HostileProgram shows(String... fragments) {
    return with(List.of(fragments), tells, terminal, because, bound);
  }

  HostileProgram tells(String fragment) {
    return with(shows, fragment, terminal, because, bound);
  }

  HostileProgram on(Terminal newTerminal) {
    return with(shows, tells, newTerminal, because, bound);
  }

  HostileProgram because(String why) {
    return with(shows, tells, terminal, why, bound);
  }

  HostileProgram within(int seconds) {
    return with(shows, tells, terminal, because, Duration.ofSeconds(seconds));
  }

  private HostileProgram with(
      Set<String> ids, List<String> more, Set<String> failed, Set<String> undecided, int end) {
    return new HostileProgram(
        role, file, words, ids, more, failed, undecided, end, shows, tells, terminal, because,
        bound);
  }

  private HostileProgram with(
      List<String> fragments, String fragment, Terminal place, String why, Duration time) {
    return new HostileProgram(
        role,
        file,
        words,
        selected,
        options,
        fails,
        inconclusive,
        status,
        fragments,
        fragment,
        place,
        why,
        time);
  }

  /** The suite's command line, up to the program's own. */
  List<String> arguments() {
    List<String> arguments = new ArrayList<>(List.of("check", role.word()));
    arguments.addAll(List.of("--only", String.join(",", selected)));
    arguments.addAll(options);
    return arguments;
  }

  /** Whether the same is judged several times. */
  boolean isRepeated() {
    return options.contains("--repeat");
  }

  @Override
  public String toString() {
    return role.word() + " " + file + (terminal == Terminal.ITS_OWN ? " on its own terminal" : "");
  }
}
