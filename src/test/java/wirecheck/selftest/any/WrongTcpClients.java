package wirecheck.selftest.any;

import java.util.List;
import java.util.function.Supplier;
import wirecheck.faulty.Program;
import wirecheck.faulty.any.tcpclient.AbortsInsteadOfClosing;
import wirecheck.faulty.any.tcpclient.AsksInCapitals;
import wirecheck.faulty.any.tcpclient.ExitsZeroAfterABreak;
import wirecheck.faulty.any.tcpclient.ExpectsTheRestAtOnce;
import wirecheck.faulty.any.tcpclient.GathersTheAnswerForEver;
import wirecheck.faulty.any.tcpclient.HangsOnReset;
import wirecheck.faulty.any.tcpclient.KnocksForEver;
import wirecheck.faulty.any.tcpclient.LosesPatience;
import wirecheck.faulty.any.tcpclient.NeedsTheAnswerInOnePiece;
import wirecheck.faulty.any.tcpclient.NeverEnds;
import wirecheck.faulty.any.tcpclient.SaysNothingWhenRefused;
import wirecheck.faulty.any.tcpclient.WaitsAfterTheEnd;
import wirecheck.faulty.any.tcpclient.WaitsForEver;

/**
 * TCP clients of the tagged protocol with one mistake each, and the requirements that they fail.
 */
public final class WrongTcpClients {
  public static final List<TaggedProgram> ALL =
      List.of(
          program(AsksInCapitals::new)
              .breaks("C1", "C2", "C3", "C4", "C5", "C7", "C8", "C9", "C11", "C12"),
          program(NeverEnds::new).breaks("C2", "C3", "C4", "C5", "C12"),
          program(NeedsTheAnswerInOnePiece::new).breaks("C3", "C4"),
          program(ExpectsTheRestAtOnce::new).breaks("C3"),
          program(LosesPatience::new).breaks("C5"),
          program(SaysNothingWhenRefused::new).breaks("C6"),
          program(KnocksForEver::new).breaks("C6"),
          program(WaitsAfterTheEnd::new).breaks("C7", "C9"),
          program(HangsOnReset::new).breaks("C8", "C9"),
          program(ExitsZeroAfterABreak::new).breaks("C9", "C10"),
          program(WaitsForEver::new).breaks("C10"),
          program(GathersTheAnswerForEver::new).breaks("C11"),
          program(AbortsInsteadOfClosing::new).breaks("C12"));

  private WrongTcpClients() {}

  private static TaggedProgram program(Supplier<Program> maker) {
    return TaggedProgram.of("any/tcp-client", maker, "tagged.yaml");
  }
}
