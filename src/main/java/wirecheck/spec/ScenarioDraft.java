package wirecheck.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wirecheck.spec.Requirement.Step;

/** A scenario or scenario outline while it is read. */
final class ScenarioDraft {
  private final String name;
  private final int line;
  private final Set<String> tags;
  private final boolean outline;
  private final List<Step> steps = new ArrayList<>();

  /** By their lines, the rows of examples: what each name stands for. */
  private final Map<Integer, Map<String, String>> rows = new LinkedHashMap<>();

  private List<String> header = List.of();
  private boolean inExamples;
  private boolean headerIsNext;

  ScenarioDraft(String name, int line, Set<String> tags, boolean outline) {
    this.name = name;
    this.line = line;
    this.tags = tags;
    this.outline = outline;
  }

  /** Where its steps go. */
  List<Step> steps() {
    return steps;
  }

  /** A table of examples begins; its first row is its header. */
  void beginExamples() {
    inExamples = true;
    headerIsNext = true;
  }

  /**
   * A row of a table; before any examples it belongs to a step.
   *
   * @return whether it has as many cells as its header
   */
  boolean row(int at, List<String> cells) {
    if (!inExamples) {
      steps.set(steps.size() - 1, steps.get(steps.size() - 1).withTable());
      return true;
    }
    if (headerIsNext) {
      header = cells;
      headerIsNext = false;
    } else if (cells.size() == header.size()) {
      Map<String, String> values = new LinkedHashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        values.put("<" + header.get(i) + ">", cells.get(i));
      }
      rows.put(at, values);
    }
    return cells.size() == header.size();
  }

  /**
   * The scenario as it was read.
   *
   * @param background the steps that come before its own
   */
  Requirement.Scenario finished(List<Step> background) {
    List<Step> all = new ArrayList<>(background);
    all.addAll(steps);
    List<Integer> runs = outline ? List.copyOf(rows.keySet()) : List.of(line);
    return new Requirement.Scenario(name, line, tags, runs, all, spoken(all));
  }

  private List<Step> spoken(List<Step> all) {
    Set<Step> spoken = new LinkedHashSet<>();
    for (Step step : all) {
      String sentence = step.text().substring(step.text().indexOf(' ')).strip();
      if (outline) {
        rows.values().forEach(row -> spoken.add(step.saying(filled(sentence, row))));
      } else {
        spoken.add(step.saying(sentence));
      }
    }
    return List.copyOf(spoken);
  }

  private static String filled(String sentence, Map<String, String> row) {
    String filled = sentence;
    for (Map.Entry<String, String> value : row.entrySet()) {
      filled = filled.replace(value.getKey(), value.getValue());
    }
    return filled;
  }
}
