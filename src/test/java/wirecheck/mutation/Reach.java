package wirecheck.mutation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jacoco.agent.AgentJar;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.IClassCoverage;
import org.jacoco.core.analysis.ICounter;
import org.jacoco.core.tools.ExecFileLoader;
import wirecheck.spec.Role;
import wirecheck.verdict.Verdict;

/** Which lines of the reference implementation the features make it run, in each of its roles. */
final class Reach {
  /** The record is made when a call returns, which this one does not. */
  private static final String NEVER_RETURNS = "System.exit";

  private final Map<Role, Set<String>> lines = new TreeMap<>();

  private Reach() {}

  /**
   * Runs the features on the reference implementation as it is.
   *
   * @throws IllegalStateException if it does not pass, since then nothing can be said of mutants
   */
  static Reach measure(Path folder, List<Role> roles) throws IOException, InterruptedException {
    Reach reach = new Reach();
    Path agent = folder.resolve("jacocoagent.jar");
    AgentJar.extractTo(agent.toFile());
    for (Role role : roles) {
      Path record = folder.resolve(role.word() + ".exec");
      String option = "-javaagent:" + agent + "=append=true,destfile=" + record;
      Trial.Outcome outcome = Trial.of(Reference.in(role, Mutants.CLASSES, option));
      if (outcome.verdict() != Verdict.PASS) {
        throw new IllegalStateException("the reference implementation itself: " + outcome);
      }
      reach.lines.put(role, lines(record));
    }
    return reach;
  }

  private static Set<String> lines(Path record) throws IOException {
    ExecFileLoader loader = new ExecFileLoader();
    loader.load(record.toFile());
    CoverageBuilder coverage = new CoverageBuilder();
    new Analyzer(loader.getExecutionDataStore(), coverage).analyzeAll(Mutants.CLASSES.toFile());
    Set<String> lines = new TreeSet<>();
    for (IClassCoverage type : coverage.getClasses()) {
      String name = type.getName().substring(type.getName().lastIndexOf('/') + 1);
      IntStream.rangeClosed(type.getFirstLine(), type.getLastLine())
          .filter(line -> isRun(type, line))
          .forEach(line -> lines.add(name + ":" + line));
    }
    return lines;
  }

  /** A line of code that the compiler added alone is not counted; it is run if its class is. */
  private static boolean isRun(IClassCoverage type, int line) {
    ICounter instructions = type.getLine(line).getInstructionCounter();
    return instructions.getCoveredCount() > 0
        || instructions.getTotalCount() == 0 && type.getClassCounter().getCoveredCount() > 0;
  }

  /** Whether a role may run the line that a mutant changes. */
  boolean covers(Mutant mutant, Role role) {
    return lines.get(role).contains(mutant.type() + ":" + mutant.line())
        || mutant.text().startsWith(NEVER_RETURNS);
  }
}
