package wirecheck.selftest;

import io.cucumber.core.options.CommandlineOptionsParser;
import io.cucumber.core.options.RuntimeOptions;
import io.cucumber.core.runtime.Runtime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wirecheck.bench.Bench;
import wirecheck.bench.Trial;
import wirecheck.fault.EmbeddedLinks;
import wirecheck.report.Recorder;
import wirecheck.report.ScenarioResult;
import wirecheck.spec.Requirement;
import wirecheck.spec.Role;
import wirecheck.spec.Specification;
import wirecheck.sut.Launcher;
import wirecheck.wire.Deadline;
import wirecheck.wire.Patience;
import wirecheck.wire.Payload;
import wirecheck.wire.Transport;

/** Runs the features of a role against whatever a launcher starts, with the usual deadlines. */
final class Judge {
  private static final Specification SPECIFICATION = Specification.load();
  private static final Payload GREETING = Payload.text("hi~");
  private static final Payload REPLY = Payload.text("hello");
  private static final int JOBS = 48;

  private Judge() {}

  static Specification specification() {
    return SPECIFICATION;
  }

  /** Judges on a thread of its own, since what a run lends to its scenarios hangs on threads. */
  static Judgement judge(Role role, Launcher launcher) throws InterruptedException {
    List<Judgement> result = new ArrayList<>();
    Thread thread = new Thread(() -> result.add(run(role, launcher)), "judge");
    thread.start();
    thread.join();
    if (result.isEmpty()) {
      throw new IllegalStateException("the run came to no judgement");
    }
    return result.get(0);
  }

  private static Judgement run(Role role, Launcher launcher) {
    Deadline clock = Deadline.in(Patience.DEFAULT.start());
    Transport transport = role.isUdp() ? Transport.UDP : Transport.TCP;
    Bench bench =
        new Bench(transport, launcher, Optional.of(new EmbeddedLinks()), Patience.DEFAULT);
    Map<String, List<ScenarioResult>> found = new LinkedHashMap<>();
    try {
      bench.becomeCurrent();
      bench.learn(role.isServer() ? Trial.ofServer(bench) : Trial.ofClient(bench, GREETING, REPLY));
      Recorder recorder =
          new Recorder(bench::take, (tags, result) -> enter(role, found, tags, result));
      Runtime.builder()
          .withRuntimeOptions(options(role))
          .withAdditionalPlugins(recorder)
          .build()
          .run();
    } finally {
      launcher.close();
    }
    return new Judgement(inOrder(role, found), clock.elapsed());
  }

  private static RuntimeOptions options(Role role) {
    return new CommandlineOptionsParser(System.err)
        .parse(
            "--glue",
            "wirecheck.steps",
            "--threads",
            String.valueOf(JOBS),
            "classpath:features/hello/" + Specification.folderOf(role))
        .build();
  }

  private static void enter(
      Role role, Map<String, List<ScenarioResult>> found, List<String> tags, ScenarioResult done) {
    String id =
        tags.stream().map(tag -> tag.substring(1)).filter(role::owns).findFirst().orElseThrow();
    synchronized (found) {
      found.computeIfAbsent(id, none -> new ArrayList<>()).add(done);
    }
  }

  private static Map<String, List<ScenarioResult>> inOrder(
      Role role, Map<String, List<ScenarioResult>> found) {
    Map<String, List<ScenarioResult>> ordered = new LinkedHashMap<>();
    for (Requirement requirement : SPECIFICATION.of(role)) {
      List<ScenarioResult> own = found.getOrDefault(requirement.id(), List.of());
      if (own.size() != requirement.scenarioCount()) {
        throw new IllegalStateException(
            requirement.id() + ": ran " + own.size() + " of " + requirement.scenarioCount());
      }
      ordered.put(
          requirement.id(),
          own.stream().sorted(Comparator.comparingInt(ScenarioResult::line)).toList());
    }
    return ordered;
  }
}
