package wirecheck.matrix;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Whether the shards of a matrix make a whole: of the same kind, nothing missing, nothing twice.
 */
final class MergeExamination {
  private final Map<Path, MatrixReport> parts;
  private final Path firstPath;
  private final MatrixReport first;
  private final List<String> problems = new ArrayList<>();

  /**
   * @param parts by the folders in which they were found; at least one
   */
  MergeExamination(Map<Path, MatrixReport> parts) {
    this.parts = parts;
    this.firstPath = parts.keySet().iterator().next();
    this.first = parts.get(firstPath);
  }

  /** Why they do not, each in one line; nothing if they do. */
  List<String> problems() {
    parts.forEach(this::compare);
    if (problems.isEmpty()) {
      shards();
      subjects();
    }
    return problems;
  }

  private void compare(Path path, MatrixReport part) {
    same(path, part, "the suite's version", MatrixReport::version);
    same(
        path,
        part,
        "the specification",
        one -> one.specification().name() + " " + one.specification().version());
    same(path, part, "the number of shards", one -> one.shard().of());
    same(path, part, "whether a SHOULD binds (--strict)", MatrixReport::strict);
    same(path, part, "the options", one -> String.join(" ", one.options()));
    if (!part.subjects().equals(first.subjects())) {
      problems.add(path + " is of another list of subjects than " + firstPath);
    } else if (!part.requirements().equals(first.requirements())) {
      problems.add(path + " was judged by other requirements than " + firstPath);
    }
    if (part.interrupted()) {
      problems.add(path + " was broken off");
    }
  }

  private void same(
      Path path, MatrixReport part, String what, Function<MatrixReport, Object> property) {
    Object here = property.apply(part);
    Object there = property.apply(first);
    if (!here.equals(there)) {
      problems.add(
          "shards differ in %s: \"%s\" in %s, \"%s\" in %s"
              .formatted(what, there, firstPath, here, path));
    }
  }

  private void shards() {
    Map<Integer, Path> seen = new LinkedHashMap<>();
    parts.forEach(
        (path, part) -> {
          int number = part.shard().number();
          Path other = seen.putIfAbsent(number, path);
          if (other != null) {
            problems.add("shard " + number + " is in " + other + " and in " + path);
          }
        });
    for (int number = 1; number <= first.shard().of(); number++) {
      if (!seen.containsKey(number)) {
        Shard missing = new Shard(number, first.shard().of());
        List<String> names = missing.part(first.subjects());
        String lost = names.isEmpty() ? "no subject" : String.join(", ", names);
        problems.add("shard " + number + " of " + missing.of() + " is missing: " + lost);
      }
    }
  }

  private void subjects() {
    Map<String, Path> judged = new LinkedHashMap<>();
    Map<String, String> folders = new LinkedHashMap<>();
    parts.forEach(
        (path, part) -> {
          for (MatrixRow row : part.rows()) {
            Path other = judged.putIfAbsent(row.name(), path);
            if (other != null && !other.equals(path)) {
              problems.add(row.name() + " was judged in " + other + " and in " + path);
            } else if (other != null) {
              problems.add(row.name() + " was judged twice in " + path);
            }
            if (!first.subjects().contains(row.name())) {
              problems.add(row.name() + ", judged in " + path + ", is not in the list of subjects");
            }
            String owner = folders.putIfAbsent(row.folder(), row.name());
            if (owner != null && !owner.equals(row.name())) {
              problems.add(owner + " and " + row.name() + " have one folder, " + row.folder());
            }
          }
          part.missing().forEach(name -> problems.add(name + " was not judged in " + path));
        });
  }
}
