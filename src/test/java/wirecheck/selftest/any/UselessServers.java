package wirecheck.selftest.any;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import wirecheck.faulty.Program;
import wirecheck.faulty.any.useless.AnswersAlwaysTheSame;
import wirecheck.faulty.any.useless.AnswersGarbage;
import wirecheck.faulty.any.useless.ClosesEverything;
import wirecheck.faulty.any.useless.Echoes;
import wirecheck.faulty.any.useless.EndsAfterOneExchange;
import wirecheck.faulty.any.useless.FloodsWithoutEnd;
import wirecheck.faulty.any.useless.ForgetsTheTag;
import wirecheck.faulty.any.useless.NeverAnswers;
import wirecheck.faulty.any.useless.ResetsEverything;

/** TCP servers of no use, and the little that they may be credited with. */
public final class UselessServers {
  /**
   * A program and all that it passes.
   *
   * @param maker makes one for each start
   * @param passes ids of requirements; all others fail or cannot be judged
   */
  public record Entry(Supplier<Program> maker, Set<String> passes) {}

  public static final List<Entry> ALL =
      List.of(
          passes(ClosesEverything::new, "ANY-T1", "ANY-T27"),
          passes(NeverAnswers::new, "ANY-T1", "ANY-T27"),
          passes(AnswersGarbage::new, "ANY-T1", "ANY-T27"),
          passes(Echoes::new, "ANY-T1", "ANY-T27"),
          passes(ForgetsTheTag::new, "ANY-T1", "ANY-T27"),
          passes(FloodsWithoutEnd::new, "ANY-T1", "ANY-T27"),
          passes(AnswersAlwaysTheSame::new, "ANY-T1", "ANY-T27"),
          passes(
              EndsAfterOneExchange::new,
              "ANY-T1",
              "ANY-T3",
              "ANY-T15",
              "ANY-T24",
              "ANY-T27",
              "ANY-T29",
              "ANY-T37"),
          passes(ResetsEverything::new, "ANY-T1", "ANY-T27"));

  private UselessServers() {}

  private static Entry passes(Supplier<Program> maker, String... ids) {
    return new Entry(maker, Set.of(ids));
  }
}
