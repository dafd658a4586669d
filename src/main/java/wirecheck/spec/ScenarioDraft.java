package wirecheck.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A scenario or scenario outline while it is read. */
final class ScenarioDraft {
  private final String name;
  private final int line;
  private final Set<String> tags;
  private final boolean outline;
  private final List<String> steps = new ArrayList<>();
  private final List<Integer> rows = new ArrayList<>();
  private boolean inExamples;
  private boolean headerIsNext;

  ScenarioDraft(String name, int line, Set<String> tags, boolean outline) {
    this.name = name;
    this.line = line;
    this.tags = tags;
    this.outline = outline;
  }

  /** Where its steps go. */
  List<String> steps() {
    return steps;
  }

  /** A table of examples begins; its first row is its header. */
  void beginExamples() {
    inExamples = true;
    headerIsNext = true;
  }

  /** A row of a table; before any examples it belongs to a step. */
  void row(int at) {
    if (inExamples && !headerIsNext) {
      rows.add(at);
    }
    headerIsNext = false;
  }

  /**
   * The scenario as it was read.
   *
   * @param background the steps that come before its own
   */
  Requirement.Scenario finished(List<String> background) {
    List<String> all = new ArrayList<>(background);
    all.addAll(steps);
    return new Requirement.Scenario(
        name, line, tags, outline ? List.copyOf(rows) : List.of(line), all);
  }
}
