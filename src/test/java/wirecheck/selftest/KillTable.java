package wirecheck.selftest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wirecheck.spec.Hello;
import wirecheck.spec.Requirement;
import wirecheck.spec.Role;

/** Requirement, wrong program, scenario that rejects it: as a document for people. */
final class KillTable {
  /** hello.md, Implied requirements: nobody can break these and meet all others. */
  static final Set<String> IMPLIED =
      Set.of("UDP-S15", "UDP-S16", "UDP-S18", "UDP-S19", "TCP-S27", "TCP-S30", "TCP-S32");

  private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
  private static final String HEAD =
      """
      # Kill table

      For each requirement, with the number of its scenarios (rows of examples are counted), the wrong
      programs that are there to break it, in the words of their authors, and the scenarios that reject
      them. Every program is run through its whole role in every build
      (`FaultyProgramsTest`); it has to fail exactly what stands here, for the reason that is checked in
      with it. The sources are in `src/test/java/wirecheck/faulty/` and `src/test/resources/faulty/`.

      *Fails too* is what a program breaks besides, with the reason why it must; what cannot be judged
      of it then (inconclusive) stands in square
      brackets, what depends on who is first in round ones. This file is made by `KillTableTest`.
      """;

  private KillTable() {}

  static String text(List<FaultyProgram> programs) {
    StringBuilder text = new StringBuilder(HEAD);
    for (Role role : Hello.ROLES) {
      List<Requirement> requirements = Judge.specification().of(role);
      text.append("\n## ").append(role.word()).append("\n\n");
      text.append("| requirement | wrong program | rejected by | fails too |\n");
      text.append("|---|---|---|---|\n");
      requirements.forEach(requirement -> rows(text, requirement, programs));
    }
    return text.toString();
  }

  private static void rows(StringBuilder text, Requirement requirement, List<FaultyProgram> all) {
    List<FaultyProgram> own =
        all.stream().filter(program -> program.main().equals(requirement.id())).toList();
    int count = requirement.scenarioCount();
    String name =
        "%s %s: %s (%d scenario%s)"
            .formatted(
                requirement.id(),
                requirement.level(),
                requirement.title(),
                count,
                count == 1 ? "" : "s");
    if (own.isEmpty()) {
      String others =
          all.stream()
              .filter(program -> program.fails().contains(requirement.id()))
              .map(program -> "`" + program.name() + "`")
              .sorted()
              .collect(Collectors.joining(", "));
      row(text, name, "*implied by the others*", "", others.isEmpty() ? "" : "broken by " + others);
    }
    for (FaultyProgram program : own) {
      String sentence = "`" + program.name() + "`: " + sentence(program);
      row(text, name, sentence, scenarios(requirement, program), besides(program));
      name = "";
    }
  }

  private static void row(StringBuilder text, String... cells) {
    String row = String.join(" | ", cells).replace("<", "&lt;").replace(">", "&gt;");
    text.append("| ").append(row).append(" |\n");
  }

  private static String scenarios(Requirement requirement, FaultyProgram program) {
    if (!program.rejectedBy().isEmpty()) {
      return String.join("; ", program.rejectedBy());
    }
    return requirement.scenarios().stream()
        .map(Requirement.Scenario::name)
        .collect(Collectors.joining("; "));
  }

  private static String besides(FaultyProgram program) {
    Set<String> others = Ids.sorted(program.fails());
    others.remove(program.main());
    String undecided =
        program.inconclusive().isEmpty() ? "" : " [" + Ids.inWords(program.inconclusive()) + "]";
    String race =
        program.unsettled().isEmpty() ? "" : " (" + Ids.inWords(program.unsettled()) + ")";
    String because = program.because().isEmpty() ? "" : ": " + program.because();
    return (Ids.inWords(others) + undecided + race + because).strip();
  }

  /** The mistake as its author would explain it: the first comment of the source. */
  static String sentence(FaultyProgram program) {
    Path test = Documents.root().resolve("src/test");
    String name = program.name();
    try {
      if (name.contains(".")) {
        String line = Files.readAllLines(test.resolve("resources/faulty").resolve(name)).get(0);
        return line.replaceAll("^(\"\"\"|/\\* |// )|(\"\"\"| \\*/)$", "")
            .replaceAll("^(UDP|TCP) (server|client)(, [^:]*)?[.:] ?", "");
      }
      String folder = program.role().word().replace("-", "");
      Path source = test.resolve("java/wirecheck/faulty").resolve(folder).resolve(name + ".java");
      Matcher javadoc = JAVADOC.matcher(Files.readString(source));
      javadoc.find();
      return javadoc.group(1).replaceAll("\\s*\\n\\s*\\* ?", " ").strip();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
