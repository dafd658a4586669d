package wirecheck.baseline;

import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import wirecheck.base.Escaped;
import wirecheck.outcome.KnownFailure;
import wirecheck.outcome.RepeatTally;
import wirecheck.spec.Packs;
import wirecheck.spec.Requirement;
import wirecheck.spec.UsageError;

/**
 * Writes what failed as a file of known failures, with which the same subject ends with status 0.
 * What an earlier file said stays, unless it was seen to be no longer true.
 */
public final class KnownFailuresWriter {
  private static final int SHOWN_REASON = 200;
  private static final YAMLFactory YAML =
      YAMLFactory.builder()
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
          .disable(YAMLGenerator.Feature.SPLIT_LINES)
          .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
          .build();

  private final Path file;
  private final KnownFailures given;
  private final Packs packs;
  private final boolean over;

  /**
   * @param given what was known before; its file is the only one that is written over
   * @throws UsageError if another file is there already, or none can be
   */
  public KnownFailuresWriter(Path file, KnownFailures given, Packs packs) {
    this.file = file;
    this.given = given;
    this.packs = packs;
    Path folder = file.toAbsolutePath().getParent();
    try {
      over = Files.exists(file);
      if (over && !isGiven()) {
        throw wrong(
            "it is there already; give another name, or have it brought up to date with"
                + " --known-failing "
                + file);
      }
      Files.createDirectories(folder);
    } catch (IOException failure) {
      throw wrong("its folder cannot be made: " + failure.getMessage());
    }
    if (!Files.isWritable(over ? file : folder)) {
      throw wrong("no permission");
    }
  }

  private boolean isGiven() throws IOException {
    return given.file().isPresent() && Files.isSameFile(given.file().get(), file);
  }

  private UsageError wrong(String what) {
    return new UsageError(Escaped.line("--write-known-failing " + file + ": " + what));
  }

  /**
   * Writes it and tells in a line what it lists.
   *
   * @param outcomes by the ids of requirements
   * @throws IOException if it cannot be written
   */
  public String write(Map<String, RepeatTally> outcomes) throws IOException {
    Map<String, KnownFailure> entries = new LinkedHashMap<>();
    for (Requirement requirement : packs.requirements()) {
      String id = requirement.id();
      entry(given.of(id), Optional.ofNullable(outcomes.get(id)))
          .ifPresent(known -> entries.put(id, known));
    }
    try {
      Files.writeString(
          file,
          text(entries),
          over ? StandardOpenOption.WRITE : StandardOpenOption.CREATE_NEW,
          StandardOpenOption.TRUNCATE_EXISTING);
    } catch (IOException failure) {
      throw new IOException("cannot write " + file + ": " + failure, failure);
    }
    return Escaped.line(
        file
            + " lists what fails, "
            + count(entries, KnownFailure.Kind.FAILING)
            + " failing and "
            + count(entries, KnownFailure.Kind.FLAKY)
            + " flaky: give it with --known-failing");
  }

  private static long count(Map<String, KnownFailure> entries, KnownFailure.Kind kind) {
    return entries.values().stream().filter(one -> one.kind() == kind).count();
  }

  private static Optional<KnownFailure> entry(
      Optional<KnownFailure> before, Optional<RepeatTally> seen) {
    if (seen.isEmpty() || !seen.get().failed()) {
      return before.filter(known -> seen.isEmpty() || !seen.get().passedAgainstExpectation());
    }
    RepeatTally outcome = seen.get();
    boolean flaky =
        outcome.changed()
            || before.filter(known -> known.kind() == KnownFailure.Kind.FLAKY).isPresent();
    return Optional.of(
        new KnownFailure(
            flaky ? KnownFailure.Kind.FLAKY : KnownFailure.Kind.FAILING,
            before
                .map(KnownFailure::reason)
                .orElseGet(() -> Escaped.brief(outcome.failure(), SHOWN_REASON)),
            before.flatMap(KnownFailure::link),
            before.filter(known -> !known.expired()).flatMap(KnownFailure::until),
            false));
  }

  private static String text(Map<String, KnownFailure> entries) throws IOException {
    StringWriter text = new StringWriter();
    text.append("# What fails and is known to: wirecheck check --known-failing FILE\n");
    try (YAMLGenerator yaml = YAML.createGenerator(text)) {
      yaml.writeStartObject();
      for (KnownFailure.Kind kind : KnownFailure.Kind.values()) {
        yaml.writeArrayFieldStart(kind.word());
        for (Map.Entry<String, KnownFailure> entry : entries.entrySet()) {
          if (entry.getValue().kind() == kind) {
            write(yaml, entry.getKey(), entry.getValue());
          }
        }
        yaml.writeEndArray();
      }
      yaml.writeEndObject();
    }
    return text.toString();
  }

  private static void write(YAMLGenerator yaml, String id, KnownFailure known) throws IOException {
    yaml.writeStartObject();
    yaml.writeStringField("id", id);
    yaml.writeStringField("reason", known.reason());
    if (known.link().isPresent()) {
      yaml.writeStringField("link", known.link().get());
    }
    if (known.until().isPresent()) {
      yaml.writeStringField("until", known.until().get().toString());
    }
    yaml.writeEndObject();
  }
}
